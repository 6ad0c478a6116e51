"""Exchange two folders in one step, so that nobody ever sees neither or half of one."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h of macOS
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


def exchange(one: Path, other: Path) -> bool:
    """Swap the names of two folders that both exist, atomically.

    Gives False, and changes nothing, where the system or the file system knows no such thing.

    Raises:
        OSError: it is known and failed.

    """
    system: str = sys.platform  # as text, so that mypy looks at every branch on every machine
    if system == "linux":
        return _call("renameat2", _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if system == "darwin":
        return _call("renamex_np", os.fsencode(one), os.fsencode(other), _RENAME_SWAP)
    return False


def _call(name: str, *arguments: int | bytes) -> bool:
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:  # an old C library
        return False
    if function(*(_as_c(argument) for argument in arguments)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number))


def _as_c(argument: int | bytes) -> ctypes.c_char_p | ctypes.c_int:
    return ctypes.c_char_p(argument) if isinstance(argument, bytes) else ctypes.c_int(argument)
