// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part1 = #"""
        {"openapi":"3.1.0","info":{"title":"Sentinel","version":"0.1.0","summary":"Watches metric series, learns to fo\#
        recast them, and serves the forecasts to Prometheus.","description":"A control plane between Prometheus and Gr\#
        afana: what it watches is configured here, its forecasts appear on `/metrics`.\n\n**Documents.** JSON, an obje\#
        ct at the top, snake_case fields, lower_snake words, RFC 3339 times in UTC, durations as\nPrometheus writes th\#
        em (`5m`, `1h30m`). In a request a field that is null counts as absent; in a reply every field is\nthere, and \#
        what is unknown is null. Clients ignore fields that they do not know; the server refuses those that it does\nn\#
        ot know.\n\n**Errors.** `application/problem+json` (RFC 9457) with `code` and, for a body, all faults at once \#
        under `errors`, each\nwith a JSON pointer. 400 is syntax (an unknown field or query parameter, a wrong type), \#
        422 meaning, 409 the state of\nthe resource. `retryable` says whether the same request may succeed later.\n\n*\#
        *Entity tags.** Every GET but that of `/metrics` answers with a strong `ETag` and honours `If-None-Match`. PUT\#
         (where it\nchanges something), PATCH and DELETE of data sources, watches, versions and experiments and PATCH \#
        of a rollback need\n`If-Match` with the tag that was read, or `*`. Cancelling a training run or a back-test, r\#
        emoving a back-test, releasing\na pin and lifting an exclusion do not. `If-None-Match: *` on PUT only creates.\#
        \n\n**Writing.** POST makes, PUT makes or replaces at a name that the client chooses (an equal body changes no\#
        thing), PATCH\nis a merge patch (RFC 7396), DELETE removes for good a data source, a watch, a scheduled experi\#
        ment or a back-test; of a\nversion it drops the artifact, of a rollback it releases the pin, of an exclusion i\#
        t ends the effect, and the record\nstays. `?validate_only=true` on every write checks everything and changes n\#
        othing; for a watch it also looks at the data.\n\n**Lists** are paged with `limit` and the opaque `page_token`\#
        ; `next_page_token` and a `Link` header name the next page.\nThe order is stable; there are no offsets and no \#
        totals.\n\n**Long work** answers 202 with the `Location` of its own resource.\n\nHEAD is answered wherever GET\#
         is. Other methods answer 405 with `Allow`, unknown paths 404. Every reply carries\n`X-Request-Id`.\n"},"serve\#
        rs":[{"url":"/","description":"Where this document came from."}],"security":[],"tags":[{"name":"Data sources",\#
        "description":"Prometheus-compatible endpoints."},{"name":"Watches","description":"What to forecast and how."}\#
        ,{"name":"Series","description":"The label sets that a watch models, their forecasts and history."},{"name":"V\#
        ersions","description":"Immutable results of training, and which was active when."},{"name":"Rollbacks","descr\#
        iption":"Returning to an earlier version."},{"name":"Exclusions","description":"Bad periods left out and thing\#
        s forgotten by hand."},{"name":"Training runs","description":"Attempts to make a version."},{"name":"Experimen\#
        ts","description":"The active version against another one, on live data."},{"name":"Back-tests","description":\#
        "How good models would have been on a watch's own history."},{"name":"Models","description":"The catalogue."},\#
        {"name":"Server","description":"Unversioned: metrics, probes, this document."}],"paths":{"/v1/data-sources":{"\#
        get":{"operationId":"listDataSources","tags":["Data sources"],"summary":"Lists the data sources","parameters":\#
        [{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/\#
        parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":\#
        "Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/h\#
        eaders/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/DataSourceList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/co\#
        mponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/comp\#
        onents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/component\#
        s/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operat\#
        ionId":"createDataSource","tags":["Data sources"],"summary":"Makes a data source","parameters":[{"$ref":"#/com\#
        ponents/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":\#
        true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/DataSourceInput"},{"requi\#
        red":["name"]}]},"examples":{"prometheus":{"value":{"name":"default","url":"http://prometheus.example:9090","s\#
        crape_interval":"15s"}},"mimir":{"value":{"name":"mimir","url":"https://mimir.example/prometheus","tenant":"te\#
        am-a","auth":{"type":"basic","username":"sentinel","password":"correct horse battery staple"},"timeout":"30s"}\#
        }}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-R\#
        equest-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
        mponents/schemas/DataSourcePreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/hea\#
        ders/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSource"}}}},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#\#
        /components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/co\#
        mponents/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{\#
        "$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"\#
        }}}},"/v1/data-sources/{name}":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"g\#
        etDataSource","tags":["Data sources"],"summary":"One data source","parameters":[{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSource"}}}},"304":{"$ref":"#/\#
        components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compone\#
        nts/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/\#
        responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respo\#
        nses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"put":{"operationId":"\#
        putDataSource","tags":["Data sources"],"summary":"Makes or replaces a data source","description":"An equal bod\#
        y changes nothing and needs no `If-Match`, so that a file can be applied again and again.","parameters":[{"$re\#
        f":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/\#
        parameters/If-None-Match-Any"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourceInput"},"examples":{"promethe\#
        us":{"value":{"name":"default","url":"http://prometheus.example:9090","scrape_interval":"15s"}}}}}},"responses\#
        ":{"200":{"description":"Replaced, or equal already; with `validate_only=true`: checked, nothing changed.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"\#
        }},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/com\#
        ponents/schemas/DataSourcePreview"}]}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/com\#
        ponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/he\#
        aders/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSource"}}}},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"\#
        $ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"\#
        #/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$r\#
        ef":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"\#
        $ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequire\#
        d"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceU\#
        navailable"}}},"patch":{"operationId":"patchDataSource","tags":["Data sources"],"summary":"Changes some fields\#
         of a data source","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parame\#
        ters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"ap\#
        plication/merge-patch+json":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"},"examples":{"new_url":{"\#
        value":{"url":"http://prometheus-2.example:9090","ca_bundle":null}}}},"application/json":{"schema":{"$ref":"#/\#
        components/schemas/DataSourcePatch"},"examples":{"new_url":{"value":{"url":"http://prometheus-2.example:9090",\#
        "ca_bundle":null}}}}}},"responses":{"200":{"description":"Changed, or equal already; with `validate_only=true`\#
        : checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/sch\#
        emas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}}},"400":{"$ref":"#/components/responses\#
        /BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict\#
        "},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentToo\#
        Large"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMe\#
        diaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/P\#
        reconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteDataSource","tags":["Data sources"],"summary":\#
        "Deletes a data source","description":"Refused with 409 while a watch uses it.","parameters":[{"$ref":"#/compo\#
        nents/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Co\#
        nflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URIT\#
        ooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/In\#
        ternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches":{"get":{"opera\#
        tionId":"listWatches","tags":["Watches"],"summary":"Lists the watches","parameters":[{"$ref":"#/components/par\#
        ameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/state"},{"$ref"\#
        :"#/components/parameters/label"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#/components/paramet\#
        ers/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref"\#
        :"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/co\#
        mponents/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchList"}}}},\#
        "304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{\#
        "$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":\#
        {"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createWatch","tags":["Watches"]\#
        ,"summary":"Makes a watch","description":"409 `name_taken`, or `emission_conflict` when another watch emits th\#
        e same series.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameter\#
        s/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/\#
        components/schemas/WatchInput"},{"required":["name"]}]},"examples":{"selector":{"value":{"name":"api-requests"\#
        ,"metric":"http_requests_total","labels":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"\#
        model":"linear_trend","granularity":"1m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags"\#
        :{"team":"web"}}},"expression":{"value":{"name":"api-latency","query":"histogram_quantile(0.9, sum by (le) (ra\#
        te(http_request_duration_seconds_bucket[5m])))","model":"arima","parameters":{"p":2,"d":1,"q":1},"emission":{"\#
        metric_name":"api_latency_seconds","steps":[1,5]}}}}}}},"responses":{"200":{"description":"With `validate_only\#
        =true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"co\#
        ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchPreview"}}}},"201":{"description":"Mad\#
        e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/header\#
        s/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/Watch"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/componen\#
        ts/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/re\#
        sponses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/\#
        responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/\#
        components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}":{"parameters":[{"$ref":"#/components/paramet\#
        ers/name"}],"get":{"operationId":"getWatch","tags":["Watches"],"summary":"One watch","parameters":[{"$ref":"#/\#
        components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"de\#
        scription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/c\#
        omponents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"30\#
        4":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$r\#
        ef":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":\#
        "#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/co\#
        mponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"put":{"\#
        operationId":"putWatch","tags":["Watches"],"summary":"Makes or replaces a watch","description":"An equal body \#
        changes nothing and needs no `If-Match`, so that a file can be applied again and again.","parameters":[{"$ref"\#
        :"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/pa\#
        rameters/If-None-Match-Any"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"\#
        content":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchInput"},"examples":{"selector":{"val\#
        ue":{"name":"api-requests","metric":"http_requests_total","labels":{"job":"api"},"matchers":[{"label":"code","\#
        op":"=~","value":"2.."}],"model":"linear_trend","granularity":"1m","horizon":"15m","cron":"0 3 * * *","time_zo\#
        ne":"Europe/Berlin","tags":{"team":"web"}}}}}}},"responses":{"200":{"description":"Replaced, or equal already;\#
         with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":\#
        [{"$ref":"#/components/schemas/Watch"},{"$ref":"#/components/schemas/WatchPreview"}]}}}},"201":{"description":\#
        "Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$r\#
        ef":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/compo\#
        nents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/comp\#
        onents/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/compon\#
        ents/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/component\#
        s/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":\#
        "#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchWatch","tags":["Watches\#
        "],"summary":"Changes some fields of a watch","parameters":[{"$ref":"#/components/parameters/validate_only"},{\#
        "$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"re\#
        quired":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/WatchPatch"},"e\#
        xamples":{"pause":{"value":{"paused":true}},"shorter":{"value":{"horizon":"5m","parameters":{"ridge":0.01}}}}}\#
        ,"application/json":{"schema":{"$ref":"#/components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused\#
        ":true}},"shorter":{"value":{"horizon":"5m","parameters":{"ridge":0.01}}}}}}},"responses":{"200":{"description\#
        ":"Changed, or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":\#
        {"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"applicat\#
        ion/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Watch"},{"$ref":"#/components/schemas/WatchPreview\#
        "}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
        05":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"\#
        409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"41\#
        3":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":\#
        {"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableCont\#
        ent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/Inter\#
        nalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteW\#
        atch","tags":["Watches"],"summary":"Deletes a watch","description":"Final, with its series, versions and histo\#
        ry. Version numbers are never given again under this name.","parameters":[{"$ref":"#/components/parameters/val\#
        idate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"res\#
        ponses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},\#
        "404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406\#
        ":{"$ref":"#/components/responses/NotAcceptable"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"\#
        414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"}\#
        ,"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnav\#
        ailable"}}}},"/v1/watches/{name}/status":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"opera\#
        tionId":"getWatchStatus","tags":["Watches"],"summary":"Everything that is known of a watch now","parameters":[\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Wat\#
        chStatus"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed\#
        "},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"5\#
        00":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavail\#
        able"}}}},"/v1/watches/{name}/data-quality":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"op\#
        erationId":"getDataQuality","tags":["Watches"],"summary":"Why its series can or cannot be trained","parameters\#
        ":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"response\#
        s":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag\#
        ":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        DataQuality"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/Bad\#
        Request"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllo\#
        wed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"}\#
        ,"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnav\#
        ailable"}}}},"/v1/watches/{name}/forecast":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"ope\#
        rationId":"getForecast","tags":["Series"],"summary":"The newest forecast of every series","parameters":[{"$ref\#
        ":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/paramet\#
        ers/level"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],\#
        "responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/Forecast"},"example":{"watch":"api-requests","state":"rea\#
        dy","model":"linear_trend","granularity":"1m","horizon":"2m","interval":{"levels":[0.9],"kept_levels":[0.9],"e\#
        mitted_level":0.9,"method":"auto"},"items":[{"id":"00f1e2d3c4b5a697","labels":{"job":"api","instance":"a:9100"\#
        },"version":4,"cold":false,"stale":false,"issued_at":"2026-11-21T03:00:00Z","data_age_seconds":12.5,"steps":[{\#
        "step":1,"time":"2026-11-21T03:01:00Z","value":41.8,"intervals":[{"level":0.9,"lower":39.5,"upper":44.2}]},{"s\#
        tep":2,"time":"2026-11-21T03:02:00Z","value":42.1,"intervals":[{"level":0.9,"lower":38.9,"upper":45.3}]}]}]}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/\#
        v1/watches/{name}/forecast.svg":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"\#
        getForecastPicture","tags":["Series"],"summary":"A picture of one series, its forecast and its intervals","des\#
        cription":"History, what was expected of it, the newest forecast with its bands, and the realised errors, as a\#
        n SVG without scripts or outside references.","parameters":[{"name":"series","in":"query","description":"The i\#
        d of the series; the first one without it.","schema":{"type":"string"}},{"$ref":"#/components/parameters/level\#
        "},{"name":"history","in":"query","description":"How much of the past is drawn; the larger of 8 horizons and 9\#
        6 steps without it.","schema":{"type":"string","examples":["6h"]}},{"name":"width","in":"query","description":\#
        "In pixels.","schema":{"type":"integer","minimum":320,"maximum":4096,"default":960}},{"name":"height","in":"qu\#
        ery","description":"In pixels.","schema":{"type":"integer","minimum":200,"maximum":4096,"default":480}},{"name\#
        ":"theme","in":"query","description":"Light, dark, or what the reader's screen prefers.","schema":{"type":"str\#
        ing","enum":["auto","light","dark"],"default":"auto"}},{"$ref":"#/components/parameters/If-None-Match"},{"$ref\#
        ":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Drawn.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"image/\#
        svg+xml":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components\#
        /responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/series":{"parameters":[{"$ref":"#/components/parameter\#
        s/name"}],"get":{"operationId":"listSeries","tags":["Series"],"summary":"Lists the series of a watch","paramet\#
        ers":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/compon\#
        ents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descript\#
        ion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compone\#
        nts/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref\#
        ":"#/components/schemas/SeriesList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components\#
        /responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/series/{id}":{"parameters":[{"$ref":"#/components/para\#
        meters/name"},{"$ref":"#/components/parameters/series_id"}],"get":{"operationId":"getSeries","tags":["Series"]\#
        ,"summary":"One series","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/p\#
        arameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sch\#
        ema":{"$ref":"#/components/schemas/Series"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$re\#
        f":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/comp\#
        onents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/co\#
        mponents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/series/{id}/history":{"parameters":[{"$ref":"#/\#
        components/parameters/name"},{"$ref":"#/components/parameters/series_id"}],"get":{"operationId":"getSeriesHist\#
        ory","tags":["Series"],"summary":"Observed and expected values per grid time","parameters":[{"$ref":"#/compone\#
        nts/parameters/start"},{"$ref":"#/components/parameters/end"},{"$ref":"#/components/parameters/step"},{"$ref":\#
        "#/components/parameters/history_horizon"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compone\#
        nts/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#\#
        /components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/History"},"example":{"watch":"api-requests","series":"00f1e2d3c4b5a697\#
        ","granularity":"1m","step":"1m","horizon":"1m","level":0.9,"start":"2026-11-21T03:00:00Z","end":"2026-11-21T0\#
        3:00:00Z","points":[{"time":"2026-11-21T03:00:00Z","observed":42,"expected":41.5,"lower":39.2,"upper":43.9,"er\#
        ror":0.5,"version":4,"arm":null,"tier":null}]}},"text/csv":{"schema":{"type":"string","description":"A header \#
        line, then one line per point; what is absent is empty."},"example":"time,observed,expected,lower,upper,error,\#
        version,arm,tier\r\n2026-11-21T03:00:00Z,42,41.5,39.2,43.9,0.5,4,,\r\n"}}},"304":{"$ref":"#/components/respons\#
        es/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotF\#
        ound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccep\#
        table"},"414":{"$ref":"#/components/responses/URITooLong"},"422":{"$ref":"#/components/responses/Unprocessable\#
        Content"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Se\#
        rviceUnavailable"}}}},"/v1/watches/{name}/versions":{"parameters":[{"$ref":"#/components/parameters/name"}],"g\#
        et":{"operationId":"listVersions","tags":["Versions"],"summary":"Lists the model versions of a watch","paramet\#
        ers":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/compon\#
        ents/parameters/stage"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Re\#
        quest-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"cont\#
        ent":{"application/json":{"schema":{"$ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/\#
        responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respons\#
        es/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/N\#
        otAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Intern\#
        alServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"importVers\#
        ion","tags":["Versions"],"summary":"Makes a version of an export","description":"The body is what `GET .../ver\#
        sions/{n}/artifact` gave, here or elsewhere. Its hash, its format, every field and whether it can serve this w\#
        atch are checked; the version is in `development`. 422 `invalid_export`, 409 `configuration_mismatch`.","param\#
        eters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"req\#
        uestBody":{"required":true,"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/Versi\#
        onFile"}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers"\#
        :{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref"\#
        :"#/components/schemas/VersionPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/\#
        headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#\#
        /components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/comp\#
        onents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/co\#
        mponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/compare":{"parameters":[{"$\#
        ref":"#/components/parameters/name"}],"get":{"operationId":"compareVersions","tags":["Versions"],"summary":"Tw\#
        o versions side by side","parameters":[{"$ref":"#/components/parameters/compare_a"},{"$ref":"#/components/para\#
        meters/compare_b"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
        ponents/schemas/VersionComparison"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/co\#
        mponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/r\#
        esponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/\#
        responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components\#
        /responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref":"#/components/para\#
        meters/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"getVersion","tags":["Versions"\#
        ],"summary":"One model version","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/comp\#
        onents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content-Location":{"$ref":"\#
        #/components/headers/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
        /Version"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed\#
        "},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"5\#
        00":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavail\#
        able"}}},"patch":{"operationId":"patchVersion","tags":["Versions"],"summary":"Changes what is said of a versio\#
        n","description":"Tags (a merge patch), description, and the end of the mark that a rollback left: `blocked` c\#
        an be set to null.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/param\#
        eters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"a\#
        pplication/merge-patch+json":{"schema":{"$ref":"#/components/schemas/VersionPatch"},"examples":{"unblock":{"va\#
        lue":{"blocked":null,"tags":{"checked":"yes"}}}}},"application/json":{"schema":{"$ref":"#/components/schemas/V\#
        ersionPatch"}}}},"responses":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing ch\#
        anged.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"},"Content-Location":{"$ref":"#/components/headers/Content-Location"}},"content":{"application/json\#
        ":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Version"},{"$ref":"#/components/schemas/VersionPreview"}]}\#
        }}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":\#
        {"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409"\#
        :{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{\#
        "$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$r\#
        ef":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"\#
        },"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalS\#
        erverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteVersi\#
        on","tags":["Versions"],"summary":"Drops the artifact of a version","description":"The record and the number s\#
        tay; the version is archived and can be served no more. 409 `version_in_use` when it is active, where a rollba\#
        ck would go, what a pin holds, or in an open experiment or probation.","parameters":[{"$ref":"#/components/par\#
        ameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/Ba\#
        dRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAll\#
        owed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},\#
        "412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalSer\#
        verError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/arti\#
        fact":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],"get"\#
        :{"operationId":"exportVersion","tags":["Versions"],"summary":"A version as a file","description":"Its record \#
        and its artifact in one envelope, which `POST .../versions` takes. 409 `artifact_unusable` when the artifact w\#
        as pruned or is damaged, `export_too_large` when it would not fit the envelope.","parameters":[{"$ref":"#/comp\#
        onents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descri\#
        ption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compo\#
        nents/headers/ETag"},"Repr-Digest":{"$ref":"#/components/headers/Repr-Digest"},"Content-Disposition":{"$ref":"\#
        #/components/headers/Content-Disposition"}},"content":{"application/octet-stream":{"schema":{"$ref":"#/compone\#
        nts/schemas/VersionFile"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/M\#
        ethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/\#
        Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalSe\#
        rverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/pro\#
        motions":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],"p\#
        ost":{"operationId":"createPromotion","tags":["Versions"],"summary":"Moves a version to another stage","descri\#
        ption":"Legal are: development to staging or archived; staging to production, development or archived; product\#
        ion to staging or archived; archived to development. Any other move is 409 `illegal_stage_move`. Into producti\#
        on the artifact is loaded and verified first, the mark of a rollback is lifted and the version that was served\#
         goes to staging. Out of production nothing is served until another version is promoted by hand; trainings go \#
        on by schedule and on demand, and what they make waits in staging. While the watch is pinned, both need `relea\#
        se_pin`, else 409 `watch_pinned`. Other 409: `active_version_mismatch`, `configuration_mismatch` (send `restor\#
        e_configuration`), `artifact_unusable`.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref\#
        ":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"sche\#
        ma":{"$ref":"#/components/schemas/PromotionInput"},"examples":{"promote":{"value":{"to_stage":"production","re\#
        ason":"compared it by hand"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothi\#
        ng changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/j\#
        son":{"schema":{"$ref":"#/components/schemas/PromotionPreview"}}}},"201":{"description":"Done: no scrape that \#
        starts later shows another active version.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Promotion"},"example":{"watch":"api-requests","version":4,"from_stage":"staging","to_stage":\#
        "production","state":"acknowledged","reason":"compared it by hand","actor":"anonymous","previous_version":3,"a\#
        ctivation_seq":6,"released_pin":false,"restored_configuration":false,"at":"2026-11-21T03:00:00Z"}}}},"202":{"d\#
        escription":"Decided and stored; the serving process has not confirmed yet.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"applica\#
        tion/json":{"schema":{"$ref":"#/components/schemas/Promotion"}}}},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed\#
        "},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413\#
        ":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{\#
        "$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableConte\#
        nt"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Service\#
        Unavailable"}}}},"/v1/watches/{name}/activations":{"parameters":[{"$ref":"#/components/parameters/name"}],"get\#
        ":{"operationId":"listActivations","tags":["Versions"],"summary":"Which version was active when, why and by wh\#
        om","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$re\#
        f":"#/components/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parame\#
        ters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/component\#
        s/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link\#
        "}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"},"example":{"items":\#
        [{"watch":"api-requests","seq":1,"version":1,"previous_version":null,"reason":"promotion","detail":"run_01hq3v\#
        5k9x7m2t4w6y8z0a1b2c","actor":"system:judge","rollback":null,"at":"2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"\#
        #/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compo\#
        nents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}\#
        /rollbacks":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listRollbacks","tags\#
        ":["Rollbacks"],"summary":"Lists the rollbacks of a watch","parameters":[{"$ref":"#/components/parameters/limi\#
        t"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/from"},{"$ref":"#/component\#
        s/parameters/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"\#
        #/components/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/component\#
        s/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/head\#
        ers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$r\#
        ef":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/\#
        components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/comp\#
        onents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/component\#
        s/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operat\#
        ionId":"createRollback","tags":["Rollbacks"],"summary":"Returns to an earlier version","description":"Needs no\#
         `If-Match`; `expected_active_version` guards it. The artifact of the target is loaded and verified before any\#
        thing changes. Without `to_version` it goes to the newest version that was active before, was not rolled back \#
        itself and is still kept; `note` says which were passed over. The version that is left is marked (`blocked`), \#
        and the watch pinned unless `pin` is false. 409: `no_previous_version`, `already_active`, `active_version_mism\#
        atch`, `illegal_stage` (a target in development), `configuration_mismatch` (send `restore_configuration`), `ar\#
        tifact_unusable`.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parame\#
        ters/X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/RollbackInput"},"examples":{"previous":{"value":{"reason":"forecasts drift since the deployment"}\#
        },"guarded":{"value":{"to_version":3,"expected_active_version":4,"restore_configuration":true,"reason":"v4 is \#
        worse at night"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schem\#
        a":{"$ref":"#/components/schemas/RollbackPreview"}}}},"201":{"description":"Done: no scrape that starts later \#
        shows the version that was left.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Loca\#
        tion":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"st\#
        ate":"acknowledged","reason":"v4 is worse at night","actor":"anonymous","note":"","restored_configuration":fal\#
        se,"activation_seq":5,"pinned":true,"pinned_until":null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":\#
        "2026-11-21T03:00:00.120Z","released_at":null,"released_by":null}}}},"202":{"description":"Decided and stored;\#
         the serving process has not confirmed yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/Rollback"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/component\#
        s/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/re\#
        sponses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses\#
        /ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Un\#
        supportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{na\#
        me}/rollbacks/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/ro\#
        llback_id"}],"get":{"operationId":"getRollback","tags":["Rollbacks"],"summary":"One rollback","parameters":[{"\#
        $ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollb\#
        ack"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowl\#
        edged","reason":"v4 is worse at night","actor":"anonymous","note":"","restored_configuration":false,"activatio\#
        n_seq":5,"pinned":true,"pinned_until":null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T0\#
        3:00:00.120Z","released_at":null,"released_by":null}}}},"304":{"$ref":"#/components/responses/NotModified"},"4\#
        00":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref\#
        ":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$re\#
        f":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$r\#
        ef":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchRollback","tags":["Rollbacks"]\#
        ,"summary":"Changes the reason or the end of the pin","description":"409 `no_pin` when the rollback holds no p\#
        in (any more) and `pinned_until` is given.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$\#
        ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requ\#
        ired":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/RollbackPatch"},"\#
        examples":{"until":{"value":{"pinned_until":"2099-01-01T08:00:00Z"}}}},"application/json":{"schema":{"$ref":"#\#
        /components/schemas/RollbackPatch"}}}},"responses":{"200":{"description":"Changed, or with `validate_only=true\#
        `: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"anyOf":[{"$ref":"#/components/sc\#
        hemas/Rollback"},{"$ref":"#/components/schemas/RollbackPreview"}]}}}},"400":{"$ref":"#/components/responses/Ba\#
        dRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAll\#
        owed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},\#
        "412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLar\#
        ge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMedia\#
        Type"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/Prec\#
        onditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/res\#
        ponses/ServiceUnavailable"}}},"delete":{"operationId":"releaseRollback","tags":["Rollbacks"],"summary":"Releas\#
        es the pin of a rollback","description":"Drift, schedule and experiments may change the active version again. \#
        The rollback stays in the history, `released`; what it did stays done. Needs no `If-Match`, and releasing twic\#
        e is no fault.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameter\#
        s/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/M\#
        ethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/\#
        URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses\#
        /ServiceUnavailable"}}}},"/v1/watches/{name}/exclusions":{"parameters":[{"$ref":"#/components/parameters/name"\#
        }],"get":{"operationId":"listExclusions","tags":["Exclusions"],"summary":"Lists what a watch leaves out","para\#
        meters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/com
        """#
}
