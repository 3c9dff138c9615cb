// SPDX-License-Identifier: MIT
package ids

const (
	regFPSR uint64 = 0x6030_0000_0010_00d4
	regV0          = 0x6030000000100054
	regMIDR        = 0x602000000013c000
)
