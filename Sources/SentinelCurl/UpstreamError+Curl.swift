import CLibCurl
import SentinelControl

extension UpstreamError.Reason {
    /// What a failure of libcurl means to us. `detail` tells its two kinds of time-out apart.
    init(_ code: CURLcode, detail: String) {
        switch code {
        case CURLE_COULDNT_CONNECT: self = .refused
        case CURLE_COULDNT_RESOLVE_HOST: self = .unresolved
        case CURLE_OPERATION_TIMEDOUT: self = detail.hasPrefix("Operation too slow") ? .tooSlow : .timeout
        case CURLE_URL_MALFORMAT: self = .badURL
        case CURLE_FILESIZE_EXCEEDED: self = .tooLarge
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_USE_SSL_FAILED,
            CURLE_SSL_CLIENTCERT:
            self = .tls
        default: self = .transport
        }
    }
}
