"""`lessons serve`: the web server and the worker that drafts, together on one computer."""

from __future__ import annotations

import logging
import socket
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import waitress

from lessons import accounts, create_app
from lessons.commands import LAST_PORT
from lessons.errors import SettingError
from lessons.settings import load_settings
from lessons.web import parts

if TYPE_CHECKING:
    import argparse

    from flask import Flask

PORTS_TRIED = 20
THREADS = 8  # thirty Chromebooks that each ask for a page now and then
HERE, EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104 - only with --share, which asks for just that


def run(arguments: argparse.Namespace) -> None:
    """Serve until the keyboard ends it."""
    logging.basicConfig(level=logging.WARNING)
    host = EVERYWHERE if arguments.share else HERE
    port = _free_port(host, arguments.port)
    shown = f"http://{_own_address() if arguments.share else HERE}:{port}"
    settings = load_settings()
    if arguments.share and not settings.url:
        settings = replace(settings, url=shown)
    app = create_app(settings)
    _tell(app, settings.url or shown, shared=arguments.share)
    worker = app.extensions[parts.NAME].desk.worker()
    worker.start()
    try:
        waitress.serve(app, host=host, port=port, threads=THREADS, ident="Lessons")
    finally:
        worker.stop(graceful=True)


def _tell(app: Flask, shown: str, *, shared: bool) -> None:
    """Print the address and, before there is a teacher, the one-time link."""
    print(f"Lessons runs at {shown}", flush=True)
    token = accounts.setup_token(app.extensions[parts.NAME].store)
    if token:
        print(f"First teacher, set your password here (the link works once): {shown}/setup/{token}", flush=True)
    if not shared:
        print("Only this computer can open it. For the classroom's devices: lessons serve --share", flush=True)
    print("Stop it with Ctrl+C.", flush=True)


def _free_port(host: str, wanted: int) -> int:
    """Give the wanted port, or say that it is taken and give the next free one."""
    last = min(wanted + PORTS_TRIED - 1, LAST_PORT)
    for port in range(wanted, last + 1):
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((host, port))
            except OSError:
                continue
        if port != wanted:
            print(f"Port {wanted} is taken, so this is port {port}.", flush=True)
        return port
    message = f"No port from {wanted} to {last} is free. Name another one with --port."
    raise SettingError(message)


def _own_address() -> str:
    """Give this machine's address in its local network; no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address (RFC 5737): only the route is looked up
        except OSError:
            return HERE
        return str(probe.getsockname()[0])


def in_background(app: Flask, port: int) -> threading.Thread:
    """Serve in a thread, for the browser tests and the pictures."""
    thread = threading.Thread(target=waitress.serve, args=(app,), kwargs={"host": HERE, "port": port}, daemon=True)
    thread.start()
    return thread
