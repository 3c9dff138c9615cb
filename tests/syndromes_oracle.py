# SPDX-License-Identifier: MIT
"""Places of fields that neither Linux nor the Sail model describes, a table checked by hand.

Source: the pages of the registers in the Arm ARM (DDI 0487), above all "ISS encodings" of ESR_EL1,
and of Armv7 (DDI 0406); the firmware's registers are those of Documentation/virt/kvm/arm and
arch/arm64/include/uapi/asm/kvm.h.  Nothing here is read from the specification, but it was
written with the specification at hand.  Words are as in ``aarch32_oracle``, by register and by the
condition under which the bits are the fields.
"""

from __future__ import annotations

_COND = "CV=24 COND=23:20"
_ISS2 = "HDBSSF=43 TnD=42 TagAccess=41 GCS=40 AssuredOnly=39 Overlay=38 DirtyBit=37 Xs=36:32"
_ABORT = "FnV=10 EA=9 CM=8 S1PTW=7 WnR=6 DFSC=5:0"
_SYSTEM = "Op0=21:20 Op2=19:17 Op1=16:14 CRn=13:10 CRm=4:1 Direction=0"
ESR = {
    "": "EC=31:26 IL=25",
    "WFx": f"{_COND} RN=9:5 RV=2 TI=1:0",
    "MCR_MRC": f"{_COND} Opc2=19:17 Opc1=16:14 CRn=13:10 Rt=9:5 CRm=4:1 Direction=0",
    "MCRR_MRRC": f"{_COND} Opc1=19:16 Rt2=14:10 Rt=9:5 CRm=4:1 Direction=0",
    "LDC_STC": f"{_COND} imm8=19:12 Rn=9:5 Offset=4 AM=3:1 Direction=0",
    "FP_ASIMD": _COND,
    "OTHER": "ISS=24:0",
    "BTI": "BTYPE=1:0",
    "xVC": "imm16=15:0",
    "SMC32": f"{_COND} CCKNOWNPASS=19",
    "SYS128": f"{_SYSTEM} Rt=9:6",
    "SYS64": f"{_SYSTEM} Rt=9:5",
    "ERET": "ERET=1 ERETA=0",
    "FPAC": "DnI=1 BnA=0",
    "SME": "SMTC=2:0",
    "IABT": "HDBSSF=43 AssuredOnly=39 Overlay=38 DirtyBit=37 TopLevel=21 PFV=14 SET=12:11 FnV=10 "
    "EA=9 S1PTW=7 IFSC=5:0",
    "DABT_ISV": f"{_ISS2} ISV=24 SAS=23:22 SSE=21 SRT=20:16 SF=15 AR=14 VNCR=13 LST=12:11 {_ABORT}",
    "DABT_EXTABT": f"{_ISS2} ISV=24 TopLevel=21 WU=17:16 FnP=15 PFV=14 VNCR=13 SET=12:11 {_ABORT}",
    "DABT": f"{_ISS2} ISV=24 TopLevel=21 FnP=15 VNCR=13 LST=12:11 {_ABORT}",
    "MOPS": "MemInst=24 isSETG=23 Options=22:19 FromEpilogue=18 FormatOption=17:16 destreg=14:10 "
    "srcreg=9:5 sizereg=4:0",
    "FP_EXC": "TFV=23 VECITR=10:8 IDF=7 IXF=4 UFF=3 OFF=2 DZF=1 IOF=0",
    "GCS_DATA_CHECK": "ExType=23:20 Rn=9:5 IT=4:0",
    "GCS_EXLOCK": "ExType=23:20",
    "GCS_STR": "ExType=23:20 Raddr=14:10 Rvalue=9:5",
    "SERROR": "IDS=24 ELS=18 WU=17:16 VFV=15 PFV=14 IESB=13 AET=12:10 EA=9 WnRV=7 WnR=6 DFSC=5:0",
    "SERROR_IMPDEF": "IDS=24",
    "BREAKPT": "IFSC=5:0",
    "SOFTSTP": "ISV=24 EX=6 IFSC=5:0",
    "WATCHPT": "GCS=40 WPT=23:18 WPTV=17 WPF=16 FnP=15 VNCR=13 FnV=10 CM=8 WnR=6 DFSC=5:0",
    "BRK": "Comment=15:0",
    "PROFILING": "FSC=5:1 SYNC=0",
    "Other": "ISS2=55:32 ISS=24:0",
}
_STATE = "N=31 Z=30 C=29 V=28 PAN=22 IL=20 A=8 I=7 F=6 M=4:0 UINJ=36 PPEND=33"
_OF_AARCH64 = "PACM=35 EXLOCK=34 PM=32 TCO=25 UAO=23 BTYPE2=14 ALLINT=13 SSBS=12 BTYPE=11:10 D=9"
_OF_AARCH32 = "Q=27 IT=15:10,26:25 SSBS=23 GE=19:16 E=9 T=5"
_TTBR_32 = {"Short": "TTB0=31:7 IRGN=0,6 NOS=5 RGN=4:3 IMP=2 S=1", "Long": "BADDR=31:1 CnP=0"}
FIELDS = {
    ("arm64", "ESR_EL1"): ESR,
    ("arm64", "ESR_EL2"): ESR,
    ("arm64", "PSTATE"): {
        "": f"{_STATE} DIT=24 SS=21",
        "AArch64": _OF_AARCH64,
        "AArch32": _OF_AARCH32,
    },
    ("arm64", "SPSR_EL1"): {
        "": _STATE,
        "AArch64": f"{_OF_AARCH64} DIT=24 SS=21",
        "AArch32": f"{_OF_AARCH32} DIT=24 SS=21",
    },
    ("arm64", "HCRX_EL2"): {
        "": "VTCO=39 VTAO=38 VTE=37 FNB=36 VTLBIDOSEn=35 NVnTTLBOS=34 NVnTTLBIS=33 NVnTTLB=32 "
        "FDIT=31 TPLIMEn=30 POE2En=29 NVTGE=27 SRMASKEn=26 VTLBIDEn=25 PACMEn=24 EnFPM=23 GCSEn=22 "
        "EnIDCP128=21 EnSDERR=20 TMEA=19 EnSNERR=18 D128En=17 PTTWI=16 SCTLR2En=15 TCR2En=14 "
        "MSCEn=11 MCE2=10 CMOW=9 VFNMI=8 VINMI=7 TALLINT=6 SMPME=5 FGTnXS=4 FnXS=3 EnASR=2 EnALS=1 "
        "EnAS0=0"
    },
    ("arm64", "CNTKCTL_EL1"): {
        "": "CNTPMASK=19 CNTVMASK=18 EVNTIS=17 EL1NVVCT=16 EL1NVPCT=15 EL1TVCT=14 EL1TVT=13 ECV=12 "
        "EL1PTEN=11 EL1PCTEN=10 EL0PTEN=9 EL0VTEN=8 EVNTI=7:4 EVNTDIR=3 EVNTEN=2 EL0VCTEN=1 "
        "EL0PCTEN=0"  # with the fields that CNTHCTL_EL2 has where HCR_EL2.E2H is 1
    },
    ("arm64", "CNTHCTL_EL2"): {
        "": "CNTPMASK=19 CNTVMASK=18 EVNTIS=17 EL1NVVCT=16 EL1NVPCT=15 EL1TVCT=14 EL1TVT=13 ECV=12 "
        "EVNTI=7:4 EVNTDIR=3 EVNTEN=2",
        "Host": "EL1PTEN=11 EL1PCTEN=10 EL0PTEN=9 EL0VTEN=8 EL0VCTEN=1 EL0PCTEN=0",
        "Guest": "EL1PCEN=1 EL1PCTEN=0",
    },
    ("arm64", "TCR_EL2"): {
        "": "TG0=15:14 SH0=13:12 ORGN0=11:10 IRGN0=9:8 T0SZ=5:0",
        "E2H": "MTX1=61 MTX0=60 DS=59 TCMA1=58 TCMA0=57 E0PD1=56 E0PD0=55 NFD1=54 NFD0=53 TBID1=52 "
        "TBID0=51 HWU162=50 HWU161=49 HWU160=48 HWU159=47 HWU062=46 HWU061=45 HWU060=44 HWU059=43 "
        "HPD1=42 HPD0=41 HD=40 HA=39 TBI1=38 TBI0=37 AS=36 IPS=34:32 TG1=31:30 SH1=29:28 "
        "ORGN1=27:26 IRGN1=25:24 EPD1=23 A1=22 T1SZ=21:16 EPD0=7",
        "no_E2H": "MTX=33 DS=32 TCMA=30 TBID=29 HWU62=28 HWU61=27 HWU60=26 HWU59=25 HPD=24 HD=22 "
        "HA=21 TBI=20 PS=18:16",
    },
    ("arm64", "CPTR_EL2"): {
        "": "TCPAC=31 TAM=30",
        "E2H": "E0TP1E=33 E0TP0E=32 E0POE=29 TTA=28 SMEN=25:24 FPEN=21:20 ZEN=17:16",
        "no_E2H": "TTA=20 TSM=12 TFP=10 TZ=8",
    },
    ("arm64", "PMEVTYPER<n>_EL0"): {
        "": "TE=60 SYNC=58 VS=57:56 TLC=55:54 TH=43:32 P=31 U=30 NSK=29 NSU=28 NSH=27 M=26 MT=25 "
        "SH=24 T=23 RLK=22 RLU=21 RLH=20 evtCount=15:0",
        "Level": "TC=63:61",
        "Edge": "TC=63:61",
    },
    ("arm64", "ID_AA64ISAR3_EL1"): {
        "": "LSCP=47:44 LSCSHINT=43:40 MTETC=39:36 PAC_frac2=35:32 FPRCVT=31:28 LSUI=27:24 "
        "OCCMO=23:20 LSFE=19:16 PACM=15:12 TLBIW=11:8 FAMINMAX=7:4 CPA=3:0"
    },
    ("arm64", "SMCCC_ARCH_WORKAROUND_2"): {"": "ENABLED=4 LEVEL=3:0"},
    ("arm64", "VENDOR_HYP_BMAP"): {"": "PTP=1 FUNC_FEAT=0"},
    ("arm64", "VENDOR_HYP_BMAP_2"): {"": "DISCOVER_IMPL_CPUS=1 DISCOVER_IMPL_VER=0"},
    ("arm64", "PSCI_VERSION"): {"": "MAJOR=31:16 MINOR=15:0"},
    ("arm", "PSCI_VERSION"): {"": "MAJOR=31:16 MINOR=15:0"},
    ("arm", "SMCCC_ARCH_WORKAROUND_2"): {"": "ENABLED=4 LEVEL=3:0"},
    ("arm", "CPACR"): {"": "ASEDIS=31 D32DIS=30 TRCDIS=28 cp0..13=1:0"},
    ("arm", "SCTLR"): {
        "": "DSSBS=31 TE=30 AFE=29 TRE=28 NMFI=27 EE=25 VE=24 SPAN=23 FI=21 UWXN=20 WXN=19 nTWE=18 "
        "HA=17 nTWI=16 RR=14 V=13 I=12 Z=11 SW=10 SED=8 ITD=7 CP15BEN=5 LSMAOE=4 nTLSMD=3 C=2 A=1 "
        "M=0"
    },
    ("arm", "TTBR0_32"): _TTBR_32,
    ("arm", "TTBR1_32"): {
        "Short": _TTBR_32["Short"].replace("TTB0", "TTB1"),
        "Long": _TTBR_32["Long"],
    },
    ("arm", "CCSIDR<n>"): {
        "": "WT=31 WB=30 RA=29 WA=28 NumSets=27:13 Associativity=12:3 LineSize=2:0"
    },
    ("arm", "CPSR"): {
        "": "N=31 Z=30 C=29 V=28 Q=27 IT=15:10,26:25 J=24 SSBS=23 PAN=22 DIT=21 GE=19:16 E=9 A=8 "
        "I=7 F=6 T=5 M=4:0"
    },
    ("arm", "L2CTLR"): {
        "": "NumProcessors=25:24",
        "Cortex_A15": "L2RSTDISABLE=31 ECC=21 TagLatency=8:6 DataLatency=2:0",
    },
    ("arm", "ID_AFR0"): {"": "IMPDEF0..3=3:0"},
    ("arm", "CONTEXTIDR"): {"Short": "PROCID=31:8 ASID=7:0", "Long": "PROCID=31:0"},
    ("arm", "MAIR0"): {
        "PRRR": "NOS0..7=24 NS1=19 NS0=18 DS1=17 DS0=16 TR0..7=1:0",
        "MAIR0": "Attr0..3=7:0",
    },
    ("arm", "MAIR1"): {"NMRR": "OR0..7=17:16 IR0..7=1:0", "MAIR1": "Attr4..7=7:0"},
}
"""By (arch, family), all fields by the name of their set; the empty name is that of the others."""
