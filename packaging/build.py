"""Makes dist/: a wheel, and a program folder that starts without Python. Called by `python3 dev.py build`.

The folder is tried at once: it must make a new desk, take in the Persian sample, and write its minutes.
"""

import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"


def main() -> int:
    """Build and try both; exit code 1 when the program folder does not do its work."""
    shutil.rmtree(DIST, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", DIST, ROOT], check=True, cwd=ROOT
    )
    subprocess.run(
        [
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--log-level=WARN",
            f"--distpath={DIST}",
            f"--workpath={ROOT / 'build' / 'pyinstaller'}",
            ROOT / "packaging" / "council_desk.spec",
        ],
        check=True,
        cwd=ROOT,
    )
    return try_folder()


def try_folder() -> int:
    """Let the program folder make a desk and the Persian minutes, with none of this environment's variables.

    It also verifies sealed minutes, for which it makes their pages again, QR code and all, and signs them.
    """
    program = DIST / "council-desk" / ("council-desk.exe" if os.name == "nt" else "council-desk")
    clean = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    with tempfile.TemporaryDirectory() as folder:
        desk, minutes = Path(folder) / "try.desk", Path(folder) / "minutes.pdf"
        clean["HOME"] = folder
        sample = ROOT / "resources" / "sample" / "fa.json"
        for command in (["import", sample], ["minutes", "14", "-o", minutes]):
            subprocess.run([program, "--desk", desk, *command], check=True, env=clean, cwd=folder)
        if not minutes.read_bytes().startswith(b"%PDF-"):
            return 1
        sealed = Path(folder) / "sealed.pdf"
        sealed.write_bytes(sealed_minutes(Path(folder) / "sealed.desk", sample))
        subprocess.run([program, "verify", sealed], check=True, env=clean, cwd=folder)
        certificate, phrase, signed = (Path(folder) / name for name in ("own.p12", "phrase", "signed.pdf"))
        certificate.write_bytes(own_certificate(b"try"))
        phrase.write_bytes(b"try")
        using = ["--certificate", certificate, "--passphrase-file", phrase]
        subprocess.run([program, "sign", sealed, *using, "-o", signed], check=True, env=clean, cwd=folder)
        subprocess.run([program, "verify", signed], check=True, env=clean, cwd=folder)
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if path.is_file())
    done = "it made a desk and the Persian minutes, and verified sealed and signed ones"
    print(f"dist/council-desk: {size / 2**20:.0f} MiB; {done}")
    return 0


def sealed_minutes(path: Path, sample: Path) -> bytes:
    """Seal the minutes of the sample with the program as it is here; give their PDF."""
    from council_desk.record.models import Signature
    from council_desk.services import editing
    from council_desk.services.desk import Desk

    day = dt.date(2026, 11, 20)
    with Desk.open(path, create=True) as desk:
        desk.exchange.import_file(sample)
        meeting = desk.meetings.list(desk.councils.list()[0].id)[0].id
        desk.life.send_to_review(meeting)
        desk.life.approve(meeting, day)
        chair = desk.meetings.get(meeting).meeting.chair
        desk.life.sign(meeting, [editing.make(Signature, person=chair, date=day)])
        desk.seals.seal(meeting)
        return desk.minutes.pdf(desk.minutes.record(meeting)).pdf


def own_certificate(passphrase: bytes) -> bytes:
    """Make a PKCS#12 file with a certificate that its owner issued, valid for a day."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import pkcs12
    from cryptography.x509.oid import NameOID

    key, now = ec.generate_private_key(ec.SECP256R1()), dt.datetime.now(dt.UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "دبیر شورا (آزمایش)")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    secret = serialization.BestAvailableEncryption(passphrase)
    return pkcs12.serialize_key_and_certificates(b"try", key, certificate, None, secret)


if __name__ == "__main__":
    raise SystemExit(main())
