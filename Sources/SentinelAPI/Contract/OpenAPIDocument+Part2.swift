// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
         ahead the expectation was made; the first of `emission.expected` is the one kept, another one is 422.","schem\#
        a":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"sta\#
        ge":{"name":"stage","in":"query","description":"Only versions in this stage; `production` is the active one.",\#
        "schema":{"type":"string","enum":["development","staging","production","archived"]}},"at":{"name":"at","in":"q\#
        uery","description":"The one activation that was live at this time, or none.","schema":{"type":"string","forma\#
        t":"date-time"}},"from":{"name":"from","in":"query","description":"Only rollbacks from this version.","schema"\#
        :{"type":"integer","minimum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollb\#
        acks to this version.","schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","\#
        in":"query","description":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"qu\#
        ery","description":"Only with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":\#
        "query","description":"Only rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowledge\#
        d","failed","released"]}},"run_state":{"name":"state","in":"query","description":"Only runs in this state.","s\#
        chema":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superseded"]}},"If-Match"\#
        :{"name":"If-Match","in":"header","description":"The `ETag` that was read, or `*`. Missing where something wou\#
        ld change: 428; another one: 412.","schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"h\#
        eader","description":"Entity tags that the client has; 304 when one is current.","schema":{"type":"string"}},"\#
        If-None-Match-Any":{"name":"If-None-Match","in":"header","description":"Only create: 412 when the resource exi\#
        sts.","schema":{"type":"string","const":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`:\#
         answer when the run has ended, after N seconds (at most 25) at the latest.","schema":{"type":"string","patter\#
        n":"wait=[0-9]+"}},"X-Request-Id":{"name":"X-Request-Id","in":"header","description":"An id that the reply and\#
         the log repeat; a fresh one by default.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"hea\#
        ders":{"X-Request-Id":{"description":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"\#
        description":"A strong entity tag. That of a data source or watch covers what a client wrote, never what happe\#
        ns to it.","schema":{"type":"string"}},"Location":{"description":"The path of the resource that was made.","sc\#
        hema":{"type":"string","format":"uri-reference"}},"Content-Location":{"description":"The path with the number \#
        of the version.","schema":{"type":"string","format":"uri-reference"}},"Link":{"description":"The next page, `r\#
        el=\"next\"`; absent on the last one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the \#
        path.","schema":{"type":"string"}},"Accept":{"description":"The media types that the body may have.","schema":\#
        {"type":"string"}},"Retry-After":{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{\#
        "description":"The preference that was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string\#
        ","const":"Accept-Encoding"}},"Content-Encoding":{"description":"Present when compressed.","schema":{"type":"s\#
        tring","const":"gzip"}}},"responses":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could\#
         be.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"T\#
        he client has the current one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":\#
        {"$ref":"#/components/headers/ETag"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or para\#
        meter, a wrong type, a bad header or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":\#
        {"type":"/problems/malformed_body","title":"Bad Request","status":400,"detail":"The request has 1 fault; each \#
        is listed under errors.","instance":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"The\#
        re is no field horizont. Did you mean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{\#
        "schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Fo\#
        und","status":404,"detail":"There is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"w\#
        atch_not_found","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"descr\#
        iption":"Another method on this path.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "Allow":{"$ref":"#/components/headers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/comp\#
        onents/schemas/Problem"},"example":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status\#
        ":405,"detail":"This resource allows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","co\#
        de":"method_not_allowed","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{\#
        "description":"`Accept` names no type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem\#
        "},"example":{"type":"/problems/not_acceptable","title":"Not Acceptable","status":406,"detail":"This resource \#
        is given as application/json.","instance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req\#
        _01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Conflict":{"description":"The request is right, the state \#
        is not.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/probl\#
        em+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"C\#
        onflict","status":409,"detail":"There is a watch 'api-requests' already; choose another name.","instance":"/v1\#
        /watches/api-requests","code":"name_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}}\#
        ,"PreconditionFailed":{"description":"`If-Match` names another revision, or `If-None-Match` forbids to replace\#
        .","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+jso\#
        n":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Prec\#
        ondition Failed","status":412,"detail":"The resource has changed since you read it; read it again.","instance"\#
        :"/v1/watches/api-requests","code":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":f\#
        alse}}}},"ContentTooLarge":{"description":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schema\#
        s/Problem"},"example":{"type":"/problems/body_too_large","title":"Content Too Large","status":413,"detail":"A \#
        request body has at most 1048576 bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","reques\#
        t_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are o\#
        ver the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicatio\#
        n/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","\#
        title":"URI Too Long","status":414,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/\#
        api-requests","code":"uri_too_long","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Unsup\#
        portedMediaType":{"description":"The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application\#
        /problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/unsupported_medi\#
        a_type","title":"Unsupported Media Type","status":415,"detail":"Send the body with Content-Type: application/j\#
        son.","instance":"/v1/watches/api-requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w\#
        6y8z0a1b2c","retryable":false}}}},"UnprocessableContent":{"description":"The fields are readable and wrong.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{\#
        "schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocess\#
        able Content","status":422,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/wa\#
        tches/api-requests","code":"invalid_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"err\#
        ors":[{"pointer":"/lookback","code":"out_of_range","detail":"The lookback (5m) must be longer than the horizon\#
         (15m)."}]}}}},"PreconditionRequired":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref\#
        ":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/\#
        schemas/Problem"},"example":{"type":"/problems/if_match_required","title":"Precondition Required","status":428\#
        ,"detail":"Send If-Match with the ETag that you have read (or *), so that nobody's edit is lost.","instance":"\#
        /v1/watches/api-requests","code":"if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable"\#
        :false}}}},"InternalServerError":{"description":"A bug; the log has the details under `request_id`.","headers"\#
        :{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema"\#
        :{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/internal_error","title":"Internal Server\#
         Error","status":500,"detail":"Something went wrong on the server; the log has the details under this request_\#
        id.","instance":"/v1/watches/api-requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2\#
        c","retryable":false}}}},"ServiceUnavailable":{"description":"PostgreSQL is away, the server is starting or st\#
        opping, or the request took too long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$\#
        ref":"#/components/schemas/Problem"},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavaila\#
        ble","status":503,"detail":"The request took longer than the server allows; try again.","instance":"/v1/watche\#
        s/api-requests","code":"deadline_exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}}\#
        ,"schemas":{"Activation":{"type":"object","description":"One entry of the append-only history of which version\#
         was active when, why and by whom.","required":["seq","version","previous_version","reason","detail","actor","\#
        rollback","at"],"properties":{"seq":{"type":"integer","minimum":1,"description":"Grows by one with each activa\#
        tion of the watch."},"version":{"type":["integer","null"],"description":"Null: from here on no version was act\#
        ive."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":["promotion","rollback"\#
        ,"automatic_rollback","restore","artifact_unusable"]},"detail":{"type":"string"},"actor":{"type":"string"},"ro\#
        llback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","format":"dat\#
        e-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"properties":{\#
        "items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_page_token":\#
        {"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{"type":"obj\#
        ect","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"properties":{"p":{"t\#
        ype":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, where `order`\#
         is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":"Times the \#
        series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maximum":5,"\#
        default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":["string","n\#
        ull"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced series has a mea\#
        n; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixed",null],"d\#
        escription":"Whether the terms are found from the data; so they are unless one of them is given."},"seasonal_p\#
        ":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive terms at multip\#
        les of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"description"\#
        :"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum":0,"maximu\#
        m":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type":["integer"\#
        ,"null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: the day, the\#
         week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","description":"No aut\#
        hentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"\#
        none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","username","passw\#
        ord"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"username":{"type":"\#
        string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","minLength":1,"\#
        maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the stored one."}\#
        }},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"additionalPropertie\#
        s":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLength":1,"maxLe\#
        ngth":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored one."}}}]},"Au\#
        toParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalProperties":fa\#
        lse,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"description":"T\#
        he season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"enum":["all",\#
        "fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constant time a poi\#
        nt."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"description"\#
        :"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Condition":{"type":"obj\#
        ect","description":"One fact about a watch with its reason.","required":["type","status","reason","message","s\#
        ince"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emitting","below_naive"\#
        ,"emission_conflict","too_many_series","artifact_unusable","configuration_changed","cold_series"]},"status":{"\#
        type":"boolean","description":"Whether the fact holds."},"reason":{"type":"string","description":"A lower_snak\#
        e word that programs may switch on."},"message":{"type":"string"},"since":{"type":["string","null"],"format":"\#
        date-time"}}},"DataQuality":{"type":"object","description":"Every check of every series of a running watch.","\#
        required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"trainable\#
        ":{"type":"boolean","description":"Whether one series has enough history."},"series":{"type":"array","items":{\#
        "$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description":"A Prometheus-compatible endpoint.\#
        ","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"object","required":["id","revision\#
        ","created_at","updated_at","status"],"properties":{"id":{"type":"string","description":"Such as `src_01hq3v5k\#
        9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each edit."},"create\#
        d_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"status":{"ty\#
        pe":"object","description":"How it has answered lately.","required":["health","latency_ms","checked_at","error\#
        "],"properties":{"health":{"type":"string","enum":["unknown","healthy","unhealthy"]},"latency_ms":{"type":["nu\#
        mber","null"],"description":"Of the newest successful probe."},"checked_at":{"type":["string","null"],"format"\#
        :"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The fai\#
        lure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"object","description":"A data sou\#
        rce as a client writes it. A field that is null counts as absent.","required":["url"],"additionalProperties":f\#
        alse,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLengt\#
        h":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"url":{"type":"string","min\#
        Length":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and optional path\#
         prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$\#
        ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by defaul\#
        t."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. Values are secre\#
        t: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Conne\#
        ction, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"stri\#
        ng","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The val\#
        ue of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"\#
        pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relati\#
        ves."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates \#
        instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?\#
        (\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take,\#
         100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description\#
        ":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes \#
        its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["string","null"\#
        ],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":"Ignored, so \#
        that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that what was\#
         read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can b\#
        e written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written b\#
        ack."},"status":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}}},"DataS\#
        ourceList":{"type":"object","description":"In the order of names.","required":["items"],"properties":{"items":\#
        {"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1000},"next_page_token":{"type":\#
        "string","description":"Opaque and signed; absent on the last page."}}},"DataSourcePatch":{"type":"object","de\#
        scription":"A merge patch (RFC 7396): what is absent stays, null puts the default back.","additionalProperties\#
        ":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLe\#
        ngth":63,"description":"May only repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength\#
        ":2048,"pattern":"^https?://","description":"Scheme, host, optional port and optional path prefix; no query st\#
        ring, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/s\#
        chemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by default."},"headers":{"typ\#
        e":["object","null"],"description":"Extra header fields of every request. Values are secret: replies show `***\#
        `, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization\#
         and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096\#
        }},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header\#
        `; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-\#
        9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{\#
        "type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instead of the syste\#
        m's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d\#
        +m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take, 100ms to 5m."},"in_\#
        flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the s\#
        ame time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\\#
        d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes its targets, 1s to 1\#
        h; the shortest window of a rate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"\#
        default":"","description":"For people."}}},"DataSourcePreview":{"type":"object","description":"What `validate_\#
        only` answers: the specification that the source has now or would be created with.","required":["validate_only\#
        ","data_source"],"properties":{"validate_only":{"type":"boolean","const":true},"data_source":{"$ref":"#/compon\#
        ents/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"object","description":"What a clie\#
        nt wrote, every default spelled out, secrets masked.","required":["name","url","auth","headers","tenant","tena\#
        nt_header","ca_bundle","timeout","in_flight_limit","scrape_interval","description"],"properties":{"name":{"$re\#
        f":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{"$ref":"#/components/schemas/Au\#
        th"},"headers":{"type":"object","description":"Every value is `***`.","additionalProperties":{"type":"string"}\#
        },"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bundle":{"type":["string","null"]}\#
        ,"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        "},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interval":{"type":"string","pattern":\#
        "^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"\#
        DriftPolicy":{"type":"object","description":"When a drop in quality starts a retraining. Kept for the lifecycl\#
        e milestone; no detector acts on it yet.","required":["enabled","mode","finetune","retrain","window","min_samp\#
        les","persistence","cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","descr\#
        iption":"Whether drift starts trainings."},"mode":{"type":"string","enum":["relative","absolute"],"description\#
        ":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in \#
        the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The \#
        first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retra\#
        in":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mod\#
        e relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000\#
        ,"description":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":\#
        10000,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type":"integer","mi\#
        nimum":1,"maximum":1000,"description":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pa\#
        ttern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time\#
         between two drift trainings, at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["per\#
        formance","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all by defa\#
        ult."},"on_low":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `\#
        finetune`."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens \#
        above `retrain`."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in quality starts a retrai\#
        ning.","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"descrip\#
        tion":"Whether drift starts trainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],\#
        "default":"relative","description":"`relative`: thresholds are ratios of live MAE to the baseline frozen at pr\#
        omotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMini\#
        mum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default\#
         1.25 (relative), 0.1 (absolute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"\#
        description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"win\#
        dow":{"type":["integer","null"],"minimum":10,"maximum":10000,"default":60,"description":"Steps over which erro\#
        rs are averaged."},"min_samples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"descript\#
        ion":"Errors that the window must hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum"\#
        :1,"maximum":1000,"default":3,"description":"Evaluations in a row that must agree."},"cooldown":{"type":["stri\#
        ng","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m\#
        ","description":"The least time between two drift trainings, at most 30d."},"detectors":{"type":["array","null\#
        "],"items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"defaul\#
        t":["performance","residual_cusum","input"],"description":"Which detectors act; all by default."},"on_low":{"t\#
        ype":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","description":"What\#
         happens above `finetune`."},"on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain",null\#
        ],"default":"full_retrain","description":"What happens above `retrain`."}}},"Emission":{"type":"object","descr\#
        iption":"What a watch shows on `/metrics`.","required":["metric_name","steps","step_bounds","version_label","e\#
        xpected"],"properties":{"metric_name":{"type":["string","null"]},"steps":{"description":"Which steps ahead app\#
        ear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"\#
        type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"mi\#
        nItems":1,"maxItems":1000}]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"\#
        type":"array","items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$"}}}},"EmissionInput":{"type":"object","description":"What a watch shows on `/metrics`.","additiona\#
        lProperties":false,"properties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"patter\#
        n":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"The family base name; the metric's own by default. Required for\#
         a `query` watch and for a metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which \#
        steps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or non\#
        e.","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"max\#
        imum":1000},"minItems":1,"maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","\#
        null"],"default":false,"description":"Whether bounds at `interval.emitted_level` appear beside the steps."},"v\#
        ersion_label":{"type":["boolean","null"],"default":true,"description":"Whether `sentinel_version` is a label; \#
        without it series stay the same over retrainings."},"expected":{"type":["array","null"],"items":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems\#
        ":8,"description":"How far ahead the shown expectation was forecast: whole multiples of the granularity up to \#
        the horizon. By default one step."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; wh\#
        at cannot be said is null.","required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","covera\#
        ge"],"properties":{"n":{"type":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"\#
        rmse":{"type":["number","null"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{\#
        "type":["number","null"]},"mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type\#
        ":["number","null"]},"coverage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","description":"H\#
        yper-parameters of the model `ets`.","additionalProperties":false,"properties":{"season":{"type":["integer","n\#
        ull"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fi\#
        t into the window; 0 finds it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","additive","mu\#
        ltiplicative",null],"default":"additive","description":"How the error enters. `auto` chooses from the data."},\#
        "trend":{"type":["string","null"],"enum":["auto","none","additive",null],"default":"auto","description":"The t\#
        rend. `auto` chooses from the data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"defa\#
        ult":"auto","description":"Whether a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto"\#
        ,"none","additive","multiplicative",null],"default":"auto","description":"How the season enters. `auto` choose\#
        s from the data."},"ic":{"type":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","descripti\#
        on":"The information criterion that forms are compared by."}}},"ExponentialSmoothingParameters":{"type":"objec\#
        t","description":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"proper\#
        ties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whet\#
        her the trend dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0\#
        .001,"maximum":1,"description":"Weight of the newest value in the level; chosen from the data unless given."},\#
        "beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the tre\#
        nd, 0 for none; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1\#
        ,"description":"What remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"ty\#
        pe":"object","description":"One mistake in a document that a client sent.","required":["pointer","code","detai\#
        l"],"properties":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC\#
         6901) into the body; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field",\#
        "wrong_type","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_\#
        found","unsupported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","description\#
        ":"A sentence that names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every \#
        series, in the order of ids.","required":["watch","state","model","granularity","horizon","interval","items"],\#
        "properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},\#
        "model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing\#
        ","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selec\#
        tion"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of the reply, and those that the watch k\#
        eeps; bounds of others are worked out from them.","required":["levels","kept_levels","emitted_level","method"]\#
        ,"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":\#
        "Ascending."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_\#
        level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_trac\#
        king","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesFo\#
        recast"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the l\#
        ast page."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_\#
        ridge`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":\#
        100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the \#
        data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most poi\#
        nts at which the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":1\#
        2,"description":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was de\#
        cided about a freshly trained version, and on which scores.","required":["promoted","reason"],"properties":{"p\#
        romoted":{"type":"boolean"},"reason":{"type":"string","description":"Such as `first_version`, `better_than_cha\#
        mpion`, `worse_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{\#
        "type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"naive\#
        _mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-paramet\#
        ers of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["integer",\#
        "null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 f\#
        inds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":\#
        60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"def\#
        ault":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"max\#
        imum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"object\#
        ","description":"Observed and expected values of a series, as a chart draws them.","required":["watch","series\#
        ","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/components/s\#
        chemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":["\#
        string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descripti\#
        on":"How far ahead the expectations were made."},"level":{"type":"number","description":"The level of the boun\#
        ds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the first \#
        point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"points":{"t\#
        ype":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"\#
        object","description":"One grid time. Arm and tier are null until experiments and incidents exist.","required"\#
        :["time","observed","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"s\#
        tring","format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lowe\#
        r":{"type":["number","null"],"description":"Lower bound of the expectation's interval at the level that was em\#
        itted then."},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed min\#
        us expected."},"version":{"type":["integer","null"],"description":"The version that made the expectation."},"a\#
        rm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction inter\#
        vals are kept.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":\#
        {"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","\#
        minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_\#
        conformal"]}}},"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how th\#
        ey are made.","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"nu\#
        mber","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels.\#
        "},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the\#
         largest by default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptiv\#
        e_conformal",null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quanti\#
        les that are tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage f\#
        or any data."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear\#
        _trend`.","additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximu\#
        m":1000,"default":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_\#
        time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the da\#
        y and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"objec\#
        t","description":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","b\#
        ias","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n\#
        ":{"type":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"\#
        Mean absolute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the\#
         mean absolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"\#
        Mean of forecast minus actual."},"intervals":{"type":"array","description":"How the intervals have kept their \#
        promise, one per level; a series without matured ones has none.","items":{"type":"object","required":["level",\#
        "coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["number","nul\#
        l"],"description":"Share of values within the bounds that were issued for them."},"interval_score":{"type":["n\#
        umber","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the metric."}\#
        ,"width":{"type":["number","null"],"description":"Mean width."}}}}}},"Liveness":{"type":"object","description"\#
        :"The process answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matc\#
        her":{"type":"object","description":"One label matcher of a selector.","required":["label","op","value"],"addi\#
        tionalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A \#
        label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"de\#
        scription":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object\#
        ","description":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","in\#
        tervals","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind\#
        ":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets\#
        ","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]\#
        },"title":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"bo\#
        olean","description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"\#
        Takes further series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_cl\#
        ass":{"type":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum\#
        _samples":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"t\#
        ype":"object","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"ar\#
        ray","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: thos\#
        e of the chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/comp\#
        onents/schemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components\#
        /schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas\#
        /ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/\#
        ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters\#
        "},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref"\#
        :"#/components/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/c\#
        omponents/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"Mod\#
        elSelectionParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","addi\#
        tionalProperties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_na\#
        ive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradi\#
        ent_boosting","description":"The models to choose from, with their defaults; `naive` is always among them."},"\#
        budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units\#
         to spend on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string",\#
        "null"],"enum":["on","off",null],"default":"on","description":"Whether the median of the best three may be the\#
         choice."}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","addition\#
        alProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0\#
        ,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":\#
        {"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season i\#
        n steps, 0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"de\#
        fault":"off","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{\#
        "type":["string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","descriptio\#
        n":"The model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper\#
        -parameters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","patt\#
        ern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client\#
         chooses: lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"\#
        Hyper-parameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer"\#
        ,"null"],"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two d\#
        ays or 24, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description"\#
        :"Penalty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless\#
         given."}}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","defau\#
        lt","meaning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","stri\#
        ng","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"s\#
        tring"}},"items":{"type":"array","description":"The words of a `list`, which is written as one string with com\#
        mas.","items":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","num\#
        ber","string","null"]},"meaning":{"type":"string"}}},"Preprocessing":{"type":"object","description":"What happ\#
        ens to the points of a series before a model learns from them.","required":["gaps","outliers","scale","transfo\#
        rm"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"]},"outliers":{"type":\#
        "string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","minmax","robust"]},"tra\#
        nsform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"type":"object","descripti\#
        on":"What happens to the points of a series before a model learns from them. Stored in the version.","addition\#
        alProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","hold","interpolate","zer\#
        o",null],"default":"exclude","description":"What a missing point becomes."},"outliers":{"type":["string","null\#
        "],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers for fitting only; a run\#
        ning model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","standard","minmax","rob\#
        ust",null],"default":"none","description":"To what the values are scaled."},"transform":{"type":["string","nul\#
        l"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes the values more symmetri\#
        c; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, RFC 9457.","required":[\#
        "type","title","status","detail","instance","code","request_id","retryable"],"properties":{"type":{"type":"str\#
        ing","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"title":{"type":"string","d\#
        escription":"The standard phrase of the status."},"status":{"type":"integer","minimum":400,"maximum":599,"desc\#
        ription":"The HTTP status."},"detail":{"type":"string","description":"A sentence that names the field and the \#
        fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of the request."},"code":{\#
        "type":"string","description":"A stable lower_snake word that programs may switch on, such as `watch_not_found\#
        `."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the log has the details und\#
        er it."},"retryable":{"type":"boolean","description":"Whether the same request may succeed later without a cha\#
        nge."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems":1,"description":"Ever\#
        y fault of the request at once."}}},"QualityReport":{"type":"object","description":"Why a series can or cannot\#
         be trained.","required":["id","labels","trainable","points_needed","points_covered","span","last_observed","c\#
        hecks"],"properties":{"id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","\#
        additionalProperties":{"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","des\#
        cription":"Observed points that the model needs."},"points_covered":{"type":"integer","description":"Observed \#
        points in the window that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)\#
        ?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observ\#
        ed":{"type":["string","null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","require\#
        d":["name","value","limit","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","\#
        longest_gap_steps","staleness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_fini\#
        te_share"]},"value":{"type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["p\#
        ass","warn","fail"]}}}}}},"Readiness":{"type":"object","description":"Whether this process should get traffic.\#
        ","required":["status","reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reaso\#
        ns":{"type":"array","items":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},\#
        "Reason":{"type":"object","description":"Why something is as it is.","required":["reason","message"],"properti\#
        es":{"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},"message":{"ty\#
        pe":"string","description":"A sentence for people."}}},"Rollback":{"type":"object","description":"One return t\#
        o an earlier version.","required":["id","watch","from","to","state","reason","actor","restored_configuration",\#
        "activation_seq","pinned_until","created_at","acknowledged_at"],"properties":{"id":{"type":"string","descripti\#
        on":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"from":{"type":[\#
        "integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type":"string","enum":["pending","acknowledge\#
        d","failed","released"],"description":"acknowledged: no scrape that starts later shows the version that was le\#
        ft."},"reason":{"type":"string"},"actor":{"type":"string"},"restored_configuration":{"type":"boolean"},"activa\#
        tion_seq":{"type":"integer"},"pinned_until":{"type":["string","null"],"format":"date-time"},"created_at":{"typ\#
        e":"string","format":"date-time"},"acknowledged_at":{"type":["string","null"],"format":"date-time"}}},"Rollbac\#
        kInput":{"type":"object","description":"What to roll back to; an empty body rolls back to the previously activ\#
        e version.","additionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"de\#
        fault":"","description":"For the record."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":21474\#
        83647,"description":"The previously active version by default."},"expected_active_version":{"type":["integer",\#
        "null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another version is active."},"restor\#
        e_configuration":{"type":["boolean","null"],"default":false,"description":"Also put the configuration back tha\#
        t the target was trained under."}}},"RollbackList":{"type":"object","description":"Newest first.","required":[\#
        "items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"maxItems":100\#
        0},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Rollback\#
        Preview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":\#
        ["validate_only","rollback"],"properties":{"validate_only":{"type":"boolean","const":true},"rollback":{"$ref":
        """#
}
