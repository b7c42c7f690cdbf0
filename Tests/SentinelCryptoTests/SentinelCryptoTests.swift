import Testing

@testable import SentinelCrypto

struct HashTests {
    @Test("SHA-256, examples of FIPS 180-4 and the empty message")
    func sha256() throws {
        #expect(
            try SHA256.hexDigest(Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(try SHA256.hexDigest([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            try SHA256.hexDigest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            try SHA256.hexDigest([UInt8](repeating: 0x61, count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Key, message, code; cases 1, 2, 3 and 6 of RFC 4231.
    static let vectors: [([UInt8], [UInt8], String)] = [
        (
            [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            [UInt8](repeating: 0xAA, count: 131),
            Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ]

    @Test("HMAC-SHA-256, RFC 4231", arguments: vectors)
    func hmac(key: [UInt8], message: [UInt8], code: String) throws {
        let bytes = try HMACSHA256.code(key: key, message: message)
        #expect(Hexadecimal.text(bytes) == code)
        #expect(try HMACSHA256.isValid(bytes, key: key, message: message))
        #expect(try !HMACSHA256.isValid(bytes, key: key, message: message + [0]))
        #expect(try !HMACSHA256.isValid(Array(bytes.dropLast()), key: key, message: message))
    }

    @Test("an empty key and an empty message have a code too")
    func emptyHMAC() throws {
        #expect(
            Hexadecimal.text(try HMACSHA256.code(key: [], message: []))
                == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
    }

    @Test("comparison of secrets")
    func constantTime() {
        #expect(ConstantTime.areEqual([], []))
        #expect(ConstantTime.areEqual([1, 2], [1, 2]))
        #expect(!ConstantTime.areEqual([1, 2], [1, 3]))
        #expect(!ConstantTime.areEqual([1, 2], [1, 2, 3]))
    }

    @Test("hexadecimal digits in both directions")
    func hexadecimal() {
        #expect(Hexadecimal.bytes("00fFa5") == [0, 255, 0xA5])
        #expect(Hexadecimal.bytes("") == [])
        #expect(Hexadecimal.bytes("0") == nil)
        #expect(Hexadecimal.bytes("0g") == nil)
    }
}

struct RandomTests {
    @Test("random bytes have the length asked for and differ")
    func bytes() throws {
        #expect(try SecureRandom.bytes(0).isEmpty)
        #expect(try SecureRandom.bytes(-1).isEmpty)
        let bytes = try SecureRandom.bytes(32)
        #expect(bytes.count == 32)
        #expect(try bytes != SecureRandom.bytes(32))
        var random = SystemRandom()
        #expect(random.next() != random.next())
    }
}

struct SealedBoxTests {
    let key = [UInt8](0..<32)
    let place = Array("data_source/1/password".utf8)

    @Test("AES-256-GCM agrees with test cases 13 and 14 of its specification, without associated data")
    func vectors() throws {
        let gcm = try SealedBox(key: [UInt8](repeating: 0, count: 32))
        let nonce = [UInt8](repeating: 0, count: 12)
        let box = try gcm.seal([UInt8](repeating: 0, count: 16), associatedData: [], nonce: nonce)
        #expect(Hexadecimal.text(Array(box[13..<29])) == "cea7403d4d606b6e074ec5d3baf39d18")
        #expect(box[0] == 1 && Array(box[1..<13]) == nonce && box.count == 1 + 12 + 16 + 16)
    }

    @Test("the tag covers the version and the associated data")
    func tag() throws {
        let box = try SealedBox(key: key).seal(
            Array("secret".utf8), associatedData: Array("row".utf8), nonce: [UInt8](repeating: 7, count: 12))
        #expect(Hexadecimal.text(box) == "010707070707070707070707077c0fc52e0a7b28879b8f2b322d3f08d2ab0dcb72a840")
    }

    @Test("what is sealed opens, also when empty", arguments: [0, 1, 16, 1000])
    func roundTrip(count: Int) throws {
        let box = try SealedBox(key: key)
        let secret = try SecureRandom.bytes(count)
        let sealed = try box.seal(secret, associatedData: place)
        #expect(try box.open(sealed, associatedData: place) == secret)
        #expect(try box.seal(secret, associatedData: place) != sealed)
        #expect(try box.open(box.seal(secret, associatedData: []), associatedData: []) == secret)
    }

    @Test("every changed byte is noticed")
    func tampering() throws {
        let box = try SealedBox(key: key)
        let sealed = try box.seal(Array("secret".utf8), associatedData: place)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: index == 0 ? CryptoError.malformedBox : .notAuthentic) {
                try box.open(changed, associatedData: place)
            }
        }
        #expect(throws: CryptoError.notAuthentic) { try box.open(sealed, associatedData: Array("other".utf8)) }
        #expect(throws: CryptoError.notAuthentic) { try box.open(sealed + [0], associatedData: place) }
        #expect(throws: CryptoError.malformedBox) { try box.open(Array(sealed.prefix(28)), associatedData: place) }
        #expect(throws: CryptoError.malformedBox) { try box.open([], associatedData: place) }
        let other = try SealedBox(key: key.reversed())
        #expect(throws: CryptoError.notAuthentic) { try other.open(sealed, associatedData: place) }
    }

    @Test("a key of another length is refused")
    func keyLength() {
        #expect(throws: CryptoError.keyLength(expected: 32, found: 16)) {
            try SealedBox(key: [UInt8](repeating: 0, count: 16))
        }
    }

    @Test("errors are sentences")
    func errors() {
        let errors: [CryptoError] = [
            .unavailable(operation: "SHA-256"), .keyLength(expected: 32, found: 1), .malformedBox, .notAuthentic,
        ]
        #expect(errors.allSatisfy { $0.description.hasSuffix(".") })
    }
}
