// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        2,"description":"How many of the newest grid points are summed up."},"statistic":{"type":["string","null"],"en\#
        um":["mean","median",null],"default":"median","description":"How they are summed up."}}}}}}
        """#
}
