# SPDX-License-Identifier: MIT
"""QEMU's monitor (QMP) and its stub for a debugger, as far as a migration test needs them."""

import json
import select
import socket
import time
from pathlib import Path
from typing import Any


class MonitorError(Exception):
    """QEMU answered with an error, or ended."""


def connect(path: Path, seconds: float) -> socket.socket:
    """A connection to a socket that is about to appear."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            connection = socket.socket(socket.AF_UNIX)
            connection.connect(str(path))
            return connection
        except OSError as error:
            connection.close()
            if time.monotonic() > deadline:
                raise MonitorError(f"{path}: {error}") from error
            time.sleep(0.05)


class Monitor:
    """A QMP session."""

    def __init__(self, path: Path, seconds: float = 600) -> None:
        self._socket = connect(path, seconds)
        self._socket.settimeout(seconds)
        self._lines = self._socket.makefile("r", encoding="utf-8")
        self._receive()
        self.command("qmp_capabilities")

    def command(self, name: str, **arguments: Any) -> Any:
        """Do a command; what it returns."""
        request = {"execute": name, "arguments": arguments}
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        while True:
            answer = self._receive()
            if "error" in answer:
                raise MonitorError(f"{name}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def human(self, line: str) -> str:
        """Do a command of the human monitor; what it prints."""
        return str(self.command("human-monitor-command", **{"command-line": line}))

    def close(self) -> None:
        """End the session."""
        self._lines.close()
        self._socket.close()

    def _receive(self) -> Any:
        try:
            line = self._lines.readline()
        except OSError as error:
            raise MonitorError(f"QEMU does not answer: {error}") from error
        if not line:
            raise MonitorError("QEMU has ended")
        return json.loads(line)


class Stepper:
    """A debugger's session that can only step; the guest is stopped while it is connected."""

    def __init__(self, path: Path, seconds: float = 600) -> None:
        self._socket = connect(path, seconds)
        self._socket.settimeout(seconds)
        self._data = b""
        self._request("?")

    def step(self) -> None:
        """Let the guest execute one instruction, or take an exception."""
        while select.select([self._socket], [], [], 0)[0]:  # of stops nobody asked here for
            self._socket.recv(4096)
        self._data = b""
        self._request("s")

    def close(self) -> None:
        """Disconnect."""
        self._socket.close()

    def _request(self, text: str) -> None:
        """Send a packet and wait for its answer (GDB's remote serial protocol)."""
        checksum = sum(text.encode()) & 0xFF
        self._socket.sendall(f"${text}#{checksum:02x}".encode())
        while b"#" not in self._data or len(self._data.partition(b"#")[2]) < 2:
            received = self._socket.recv(4096)
            if not received:
                raise MonitorError("QEMU has ended")
            self._data += received
        self._data = self._data.partition(b"#")[2][2:]
        self._socket.sendall(b"+")
