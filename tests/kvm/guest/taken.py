# SPDX-License-Identifier: MIT
"""Prints the vCPUs that onereg.snapshot.host takes: a line for each set of feature bits.

taken.py SET...    a set is bits with commas between them, mte among them, or none
"""

import json
import sys

from host import RefusedError, take_vcpu  # codegen/onereg/snapshot/host.py

for text in sys.argv[1:]:
    words = [word for word in text.split(",") if word != "none"]
    bits = [int(word) for word in words if word != "mte"]
    try:
        taken = take_vcpu("/dev/kvm", bits, mte="mte" in words)
    except RefusedError as error:
        print(json.dumps({"refused": error.errno}))
        continue
    values = [[id, value and value.hex()] for id, value in taken.values.items()]
    print(json.dumps({"release": taken.release, "init": taken.init, "values": values}))
