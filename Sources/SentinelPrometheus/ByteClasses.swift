/// Whether the byte is an ASCII digit.
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

/// Whether the byte is an ASCII control character.
func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
