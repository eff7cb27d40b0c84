"""Names for content: the same content always has the same digest, on every machine."""

import hashlib
import json

from simulator.content.codec import encode


def digest(value: object) -> str:
    """The SHA-256 of a value in canonical JSON, as 64 hexadecimal digits. Source: FIPS 180-4."""
    plain = encode(value)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
