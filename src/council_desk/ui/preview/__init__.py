"""The page preview of a document, and what is done with its PDF: save, print, show in folder."""

from council_desk.ui.preview.files import safe_file_name as safe_file_name
from council_desk.ui.preview.files import save_pdf as save_pdf
from council_desk.ui.preview.files import show_in_folder as show_in_folder
from council_desk.ui.preview.preview import PagePreview as PagePreview
from council_desk.ui.preview.preview import Source as Source
