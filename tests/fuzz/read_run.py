# SPDX-License-Identifier: MIT
"""``python -m fuzz.read_run TARGET SECONDS CORPUS``: a reader under atheris, else in a loop.

It ends with libFuzzer's line on the number of inputs, and with status 0 where all promises hold.
What breaks one is kept beside the corpus.
"""

from __future__ import annotations

import hashlib
import itertools
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fuzz.mutated import mutations

MOST_SECONDS = 20
"""An input that takes longer hangs."""
MOST_MEBIBYTES = 2048


def with_atheris(target: str, seconds: int, corpus: Path) -> None:
    """Guided by the branches that an input takes; ends the process."""
    import atheris

    with atheris.instrument_imports(include=["onereg", "onereg_kvm"]):
        from fuzz.readers import READERS
    READERS[target](b"")  # reads the spec, which no input is to be blamed for
    options = [
        f"-max_total_time={seconds}", f"-timeout={MOST_SECONDS}", "-print_final_stats=1",
        f"-rss_limit_mb={MOST_MEBIBYTES}", "-max_len=8192", "-verbosity=0",
        f"-artifact_prefix={corpus.parent}/found-{target}-", str(corpus),
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options], READERS[target])
    atheris.Fuzz()


def plainly(target: Callable[[bytes], None], corpus: Path, seconds: float, most: int | None) -> int:
    """Random mutations of the corpus, for so long or so many; returns the number of inputs."""
    seeds = [path.read_bytes() for path in sorted(corpus.iterdir())]
    end = time.monotonic() + seconds
    count = 0
    for data in itertools.islice(mutations(seeds, 1), most):
        if most is None and time.monotonic() > end:
            break
        signal.alarm(MOST_SECONDS)
        try:
            target(data)
        except BaseException:
            name = hashlib.sha1(data).hexdigest()
            (corpus.parent / f"found-{corpus.name}-{name}").write_bytes(data)
            raise
        finally:
            signal.alarm(0)
        count += 1
    return count


def main() -> None:
    target, seconds, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    try:
        import atheris  # noqa: F401
    except ImportError:
        from fuzz.readers import READERS

        count = plainly(READERS[target], folder, seconds, None)
        print(f"stat::number_of_executed_units: {count}")
    else:
        with_atheris(target, seconds, folder)


if __name__ == "__main__":
    main()
