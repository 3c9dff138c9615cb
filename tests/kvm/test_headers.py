# SPDX-License-Identifier: MIT
"""`onereg audit headers` on the uapi headers of every kernel that a Debian release is made of."""

from __future__ import annotations

import pytest
from lab import uapi_headers
from lab.kernels import RELEASES
from onereg.audit.headers import RULES, HeadersSubject
from onereg.audit.macros import read_headers
from onereg.model import Spec
from onereg.model.releases import within


@pytest.mark.parametrize("release", RELEASES)
def test_the_headers_and_the_spec_agree(spec: Spec, release: str) -> None:
    subject = HeadersSubject(spec, read_headers(uapi_headers.include(release), ["cc"]))
    assert subject.headers.release is not None
    assert within(subject.headers.release, spec.oldest, None)
    assert sum(fact.kind == "id" for fact in subject.values) >= 486
    assert RULES.judge(subject, spec.deviations).findings == ()
