"""Values with other fields, where nothing has to be checked again: what is put in came out of checked values."""

from typing import Any, TypeVar

from council_desk.record.models import Model, Organization

M = TypeVar("M", bound=Model)


def with_fields(model: M, **values: Any) -> M:
    """Give a model with other values where they differ; a field that becomes None leaves the record."""
    changed = {name: value for name, value in values.items() if getattr(model, name) != value}
    gone = [name for name, value in changed.items() if value is None]
    kept = {name: value for name, value in changed.items() if value is not None}
    return without_fields(model.model_copy(update=kept) if kept else model, *gone)


def without_fields(model: M, *names: str) -> M:
    """Give a model as if these optional fields had never been written."""
    if not model.model_fields_set.intersection(names):
        return model
    left = {name: value for name, value in model if name in model.model_fields_set and name not in names}
    return type(model).model_construct(_fields_set=set(left), **left)


def without_tools(body: Organization, speaker: str | None = None) -> Organization:
    """Give a body without what it works with: templates, phrases, and the form of its documents.

    The one that speaks in a document, by its id, keeps that form: the document is made in it.
    """
    form = () if body.id == speaker else ("document_profile",)
    return without_fields(body, "templates", "phrases", "project_templates", "learning_modules", *form)
