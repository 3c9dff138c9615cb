# SPDX-License-Identifier: MIT
"""The fields of every AArch32 register that KVM's registers hold, for the tests.

Transcribed by hand from the Arm ARM (DDI 0487), part G, and never read from ``spec/``.  Each word
is a field and its bits, whatever the condition; ``IT=15:10,26:25`` is one field in pieces, the
highest first, each of which the spec calls by its bits of the field: IT_7_2 and IT_1_0.
``P0..30=0`` are fields side by side from bit 0 up, ``D0..15=1:0`` such of two bits.  Registers
that hold data alone, or bits that are all IMPLEMENTATION DEFINED, have no field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

SPSR = (
    "N=31 Z=30 C=29 V=28 Q=27 IT=15:10,26:25 J=24 SSBS=23 PAN=22 DIT=21 IL=20 GE=19:16 E=9 A=8 "
    "I=7 F=6 T=5 M=4:0"
)
TIMER = "ISTATUS=2 IMASK=1 ENABLE=0"
COUNTERS = "C=31 P0..30=0"

CELLS = {
    **dict.fromkeys([f"SPSR_{m}" for m in ("svc", "abt", "und", "irq", "fiq", "hyp", "mon")], SPSR),
    "ELR_hyp": "ADDR=31:0",
    "PC": "Address=31:0",
    **dict.fromkeys([f"R{n}" for n in range(8)], ""),
    **dict.fromkeys([f"R{n}_{m}" for n in range(8, 13) for m in ("usr", "fiq")], ""),
    **dict.fromkeys(
        [f"SP_{m}" for m in ("usr", "svc", "abt", "und", "irq", "fiq", "hyp", "mon")], ""
    ),
    **dict.fromkeys([f"LR_{m}" for m in ("usr", "svc", "abt", "und", "irq", "fiq", "mon")], ""),
}

VIEWS = {
    # As an exception saves it; J was Armv7's.
    "CPSR": SPSR.replace("J=24 ", ""),
    **dict.fromkeys([f"Q{n}" for n in range(16)], ""),
    **dict.fromkeys([f"D{n}" for n in range(32)], ""),
    **dict.fromkeys([f"S{n}" for n in range(32)], ""),
    "FPSCR": "N=31 Z=30 C=29 V=28 QC=27 AHP=26 DN=25 FZ=24 RMode=23:22 Stride=21:20 FZ16=19 "
    "Len=18:16 IDE=15 IXE=12 UFE=11 OFE=10 DZE=9 IOE=8 IDC=7 IXC=4 UFC=3 OFC=2 DZC=1 IOC=0",
    "FPEXC": "EX=31 EN=30 DEX=29 FP2V=28 VV=27 TFV=26 VECITR=10:8 IDF=7 IXF=4 UFF=3 OFF=2 DZF=1 "
    "IOF=0",
    # Virtual memory control
    "SCTLR": "DSSBS=31 TE=30 AFE=29 TRE=28 EE=25 SPAN=23 UWXN=20 WXN=19 nTWE=18 nTWI=16 V=13 I=12 "
    "EnRCTX=10 SED=8 ITD=7 UNK=6 CP15BEN=5 LSMAOE=4 nTLSMD=3 C=2 A=1 M=0",
    "ACTLR": "",
    "ACTLR2": "",
    "CPACR": "ASEDIS=31 TRCDIS=28 cp11=23:22 cp10=21:20",
    "TTBR0": "TTB0=31:7 IRGN=0,6 NOS=5 RGN=4:3 IMP=2 S=1 ASID=55:48 BADDR=47:1 CnP=0",
    "TTBR1": "TTB1=31:7 IRGN=0,6 NOS=5 RGN=4:3 IMP=2 S=1 ASID=55:48 BADDR=47:1 CnP=0",
    "TTBCR": "EAE=31 PD1=5 PD0=4 N=2:0 SH1=29:28 ORGN1=27:26 IRGN1=25:24 EPD1=23 A1=22 T1SZ=18:16 "
    "SH0=13:12 ORGN0=11:10 IRGN0=9:8 EPD0=7 T2E=6 T0SZ=2:0",
    "TTBCR2": "HWU162=18 HWU161=17 HWU160=16 HWU159=15 HWU062=14 HWU061=13 HWU060=12 HWU059=11 "
    "HPD1=10 HPD0=9",
    "DACR": "D0..15=1:0",
    # PA is bits 31:12 of the Short-descriptor format, 39:12 of the other.
    "PAR": "LPAE=11 F=0 PA=31:12 PA=39:12 NOS=10 NS=9 SH=7 Inner=6:4 Outer=3:2 SS=1 FS=6,5:1 "
    "ATTR=63:56 SH=8:7 FSTAGE=9 S2WLK=8 FST=6:1",
    "MAIR0": "NOS0..7=24 NS1=19 NS0=18 DS1=17 DS0=16 TR0..7=1:0 Attr0..3=7:0",
    "MAIR1": "OR0..7=17:16 IR0..7=1:0 Attr4..7=7:0",
    "AMAIR0": "",
    "AMAIR1": "",
    "CONTEXTIDR": "PROCID=31:8 ASID=7:0 PROCID=31:0",
    # Exceptions
    "DFSR": "FnV=16 AET=15:14 CM=13 ExT=12 WnR=11 LPAE=9 FS=10,3:0 Domain=7:4 STATUS=5:0",
    "IFSR": "FnV=16 ExT=12 LPAE=9 FS=10,3:0 STATUS=5:0",
    "ADFSR": "",
    "AIFSR": "",
    "DFAR": "VA=31:0",
    "IFAR": "VA=31:0",
    "VBAR": "VBA=31:5",
    "DISR": "A=31 AET=15:14 ExT=12 LPAE=9 FS=10,3:0 STATUS=5:0 AET=11:10 EA=9 DFSC=5:0",
    # Threads
    "TPIDRURW": "TID=31:0",
    "TPIDRURO": "TID=31:0",
    "TPIDRPRW": "TID=31:0",
    # Identification
    "MIDR": "Implementer=31:24 Variant=23:20 Architecture=19:16 PartNum=15:4 Revision=3:0",
    "MPIDR": "M=31 U=30 MT=24 Aff2=23:16 Aff1=15:8 Aff0=7:0",
    "REVIDR": "",
    "AIDR": "",
    "CTR": "DIC=29 IDC=28 CWG=27:24 ERG=23:20 DminLine=19:16 L1Ip=15:14 IminLine=3:0",
    "CLIDR": "ICB=31:30 LoUU=29:27 LoC=26:24 LoUIS=23:21 Ctype1..7=2:0",
    "CSSELR": "Level=3:1 InD=0",
    "ID_PFR0": "RAS=31:28 DIT=27:24 AMU=23:20 CSV2=19:16 State3=15:12 State2=11:8 State1=7:4 "
    "State0=3:0",
    "ID_PFR1": "GIC=31:28 Virt_frac=27:24 Sec_frac=23:20 GenTimer=19:16 Virtualization=15:12 "
    "MProgMod=11:8 Security=7:4 ProgMod=3:0",
    "ID_PFR2": "RAS_frac=11:8 SSBS=7:4 CSV3=3:0",
    "ID_DFR0": "TraceFilt=31:28 PerfMon=27:24 MProfDbg=23:20 MMapTrc=19:16 CopTrc=15:12 "
    "MMapDbg=11:8 CopSDbg=7:4 CopDbg=3:0",
    "ID_DFR1": "HPMN0=7:4 MTPMU=3:0",
    "ID_AFR0": "IMPDEF0..3=3:0",
    "ID_MMFR0": "InnerShr=31:28 FCSE=27:24 AuxReg=23:20 TCM=19:16 ShareLvl=15:12 OuterShr=11:8 "
    "PMSA=7:4 VMSA=3:0",
    "ID_MMFR1": "BPred=31:28 L1TstCln=27:24 L1Uni=23:20 L1Hvd=19:16 L1UniSW=15:12 L1HvdSW=11:8 "
    "L1UniVA=7:4 L1HvdVA=3:0",
    "ID_MMFR2": "HWAccFlg=31:28 WFIStall=27:24 MemBarr=23:20 UniTLB=19:16 HvdTLB=15:12 "
    "L1HvdRng=11:8 L1HvdBG=7:4 L1HvdFG=3:0",
    "ID_MMFR3": "Supersec=31:28 CMemSz=27:24 CohWalk=23:20 PAN=19:16 MaintBcst=15:12 BPMaint=11:8 "
    "CMaintSW=7:4 CMaintVA=3:0",
    "ID_MMFR4": "EVT=31:28 CCIDX=27:24 LSM=23:20 HPDS=19:16 CnP=15:12 XNX=11:8 AC2=7:4 SpecSEI=3:0",
    "ID_MMFR5": "nTLBPA=7:4 ETS=3:0",
    "ID_ISAR0": "Divide=27:24 Debug=23:20 Coproc=19:16 CmpBranch=15:12 BitField=11:8 BitCount=7:4 "
    "Swap=3:0",
    "ID_ISAR1": "Jazelle=31:28 Interwork=27:24 Immediate=23:20 IfThen=19:16 Extend=15:12 "
    "Except_AR=11:8 Except=7:4 Endian=3:0",
    "ID_ISAR2": "Reversal=31:28 PSR_AR=27:24 MultU=23:20 MultS=19:16 Mult=15:12 "
    "MultiAccessInt=11:8 MemHint=7:4 LoadStore=3:0",
    "ID_ISAR3": "T32EE=31:28 TrueNOP=27:24 T32Copy=23:20 TabBranch=19:16 SynchPrim=15:12 SVC=11:8 "
    "SIMD=7:4 Saturate=3:0",
    "ID_ISAR4": "SWP_frac=31:28 PSR_M=27:24 SynchPrim_frac=23:20 Barrier=19:16 SMC=15:12 "
    "Writeback=11:8 WithShifts=7:4 Unpriv=3:0",
    "ID_ISAR5": "VCMA=31:28 RDM=27:24 CRC32=19:16 SHA2=15:12 SHA1=11:8 AES=7:4 SEVL=3:0",
    "ID_ISAR6": "CLRBHB=31:28 I8MM=27:24 BF16=23:20 SPECRES=19:16 SB=15:12 FHM=11:8 DP=7:4 "
    "JSCVT=3:0",
    "MVFR0": "FPRound=31:28 FPShVec=27:24 FPSqrt=23:20 FPDivide=19:16 FPTrap=15:12 FPDP=11:8 "
    "FPSP=7:4 SIMDReg=3:0",
    "MVFR1": "SIMDFMAC=31:28 FPHP=27:24 SIMDHP=23:20 SIMDSP=19:16 SIMDInt=15:12 SIMDLS=11:8 "
    "FPDNaN=7:4 FPFtZ=3:0",
    "MVFR2": "FPMisc=7:4 SIMDMisc=3:0",
    # Generic Timer
    "CNTKCTL": "EVNTIS=17 PL0PTEN=9 PL0VTEN=8 EVNTI=7:4 EVNTDIR=3 EVNTEN=2 PL0VCTEN=1 PL0PCTEN=0",
    "CNTVCT": "VirtualCount=63:0",
    "CNTV_CTL": TIMER,
    "CNTV_CVAL": "CompareValue=63:0",
    "CNTPCT": "PhysicalCount=63:0",
    "CNTP_CTL": TIMER,
    "CNTP_CVAL": "CompareValue=63:0",
    # Debug
    **dict.fromkeys([f"DBGBVR{n}" for n in range(16)], "VA=31:2 ContextID=31:0"),
    **dict.fromkeys([f"DBGBXVR{n}" for n in range(16)], "VMID=15:0 ContextID2=31:0"),
    **dict.fromkeys(
        [f"DBGBCR{n}" for n in range(16)],
        "BT=23:20 LBN=19:16 SSC=15:14 HMC=13 BAS=8:5 PMC=2:1 E=0",
    ),
    **dict.fromkeys([f"DBGWVR{n}" for n in range(16)], "VA=31:2"),
    **dict.fromkeys(
        [f"DBGWCR{n}" for n in range(16)],
        "MASK=28:24 WT=20 LBN=19:16 SSC=15:14 HMC=13 BAS=12:5 LSC=4:3 PAC=2:1 E=0",
    ),
    "DBGDSCRext": "TFO=31 RXfull=30 TXfull=29 RXO=27 TXU=26 INTdis=23:22 TDA=21 SC2=19 NS=18 "
    "SPNIDdis=17 SPIDdis=16 MDBGen=15 HDE=14 UDCCdis=12 ERR=6 MOE=5:2",
    "DBGDCCINT": "RX=30 TX=29",
    "DBGVCR": "NSF=31 NSI=30 NSD=28 NSP=27 NSS=26 NSU=25 MF=15 MI=14 MD=12 MP=11 MS=10 F=7 SF=7 "
    "I=6 SI=6 D=4 SD=4 P=3 SP=3 S=2 SS=2 U=1 SU=1",
    "DBGOSLSR": "OSLM=3,0 nTT=2 OSLK=1",
    # Performance Monitors
    "PMCR": "IMP=31:24 IDCODE=23:16 N=15:11 FZO=9 LP=7 LC=6 DP=5 X=4 D=3 C=2 P=1 E=0",
    **dict.fromkeys(
        ["PMCNTENSET", "PMCNTENCLR", "PMOVSR", "PMOVSSET", "PMINTENSET", "PMINTENCLR"], COUNTERS
    ),
    "PMSWINC": "P0..30=0",
    "PMSELR": "SEL=4:0",
    "PMCCNTR": "CCNT=63:0",
    "PMCCFILTR": "P=31 U=30 NSK=29 NSU=28 NSH=27 RLU=21",
    **dict.fromkeys([f"PMEVCNTR{n}" for n in range(31)], "EVCNT=31:0"),
    **dict.fromkeys(
        [f"PMEVTYPER{n}" for n in range(31)],
        "P=31 U=30 NSK=29 NSU=28 NSH=27 MT=25 RLU=21 evtCount=15:0",
    ),
    "PMUSERENR": "TID=6 ER=3 CR=2 SW=1 EN=0",
    "PMMIR": "EDGE=27:24 THWIDTH=23:20 BUS_WIDTH=19:16 BUS_SLOTS=15:8 SLOTS=7:0",
}

RES1 = {"CTR": 1 << 31, "SCTLR": 1 << 22 | 1 << 11}
"""RES1 bits, where a register has any."""


def fields(table: str) -> Iterator[tuple[str, int, int]]:
    """(name, msb, lsb) of each field and each piece of a field."""
    for word in table.split():
        name, _, places = word.partition("=")
        runs = [_run(place) for place in places.split(",")]
        family = re.fullmatch(r"(.*?)(\d+)\.\.(\d+)", name)
        if family:
            msb, lsb = runs[0]
            for step, n in enumerate(range(int(family[2]), int(family[3]) + 1)):
                up = step * (msb - lsb + 1)
                yield f"{family[1]}{n}", msb + up, lsb + up
            continue
        left = sum(msb - lsb + 1 for msb, lsb in runs)
        for msb, lsb in runs:
            high, low = left - 1, left - (msb - lsb + 1)
            left = low
            piece = f"{name}_{high}_{low}" if high > low else f"{name}_{high}"
            yield (piece if len(runs) > 1 else name), msb, lsb


def _run(place: str) -> tuple[int, int]:
    msb, _, lsb = place.partition(":")
    return int(msb), int(lsb or msb)
