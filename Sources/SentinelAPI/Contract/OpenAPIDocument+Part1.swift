// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part1 = #"""
        {"openapi":"3.1.0","info":{"title":"Sentinel","version":"1.0.0","summary":"Watches metric series, learns to fo\#
        recast them, and serves the forecasts to Prometheus.","description":"A control plane between Prometheus and Gr\#
        afana: what it watches is configured here, its forecasts appear on `/metrics`.\n\n**Documents.** JSON, an obje\#
        ct at the top, snake_case fields, lower_snake words, RFC 3339 times in UTC, durations as\nPrometheus writes th\#
        em (`5m`, `1h30m`). In a request a field that is null counts as absent; in a reply every field is\nthere, and \#
        what is unknown is null. Clients ignore fields that they do not know; the server refuses those that it does\nn\#
        ot know.\n\n**Errors.** `application/problem+json` (RFC 9457) with `code` and, for a body, all faults at once \#
        under `errors`, each\nwith a JSON pointer. 400 is syntax (an unknown field or query parameter, a wrong type), \#
        422 meaning, 409 the state of\nthe resource. `retryable` says whether the same request may succeed later.\n\n*\#
        *Entity tags.** Every GET answers with a strong `ETag` and honours `If-None-Match`. PATCH, DELETE and a PUT th\#
        at changes\nsomething need `If-Match` with the tag that was read, or `*`. `If-None-Match: *` on PUT only creat\#
        es.\n\n**Writing.** POST makes, PUT makes or replaces at a name that the client chooses (an equal body changes\#
         nothing), PATCH\nis a merge patch (RFC 7396), DELETE is final. `?validate_only=true` on every write checks ev\#
        erything and changes nothing;\nfor a watch it also looks at the data.\n\n**Lists** are paged with `limit` and \#
        the opaque `page_token`; `next_page_token` and a `Link` header name the next page.\nThe order is stable; there\#
         are no offsets and no totals.\n\n**Long work** answers 202 with the `Location` of its own resource.\n\nHEAD i\#
        s answered wherever GET is. Other methods answer 405 with `Allow`, unknown paths 404. Every reply carries\n`X-\#
        Request-Id`.\n"},"servers":[{"url":"/","description":"Where this document came from."}],"security":[],"tags":[\#
        {"name":"Data sources","description":"Prometheus-compatible endpoints."},{"name":"Watches","description":"What\#
         to forecast and how."},{"name":"Series","description":"The label sets that a watch models, their forecasts an\#
        d history."},{"name":"Versions","description":"Immutable results of training, and which was active when."},{"n\#
        ame":"Rollbacks","description":"Returning to an earlier version."},{"name":"Training runs","description":"Atte\#
        mpts to make a version."},{"name":"Models","description":"The catalogue."},{"name":"Server","description":"Unv\#
        ersioned: metrics, probes, this document."}],"paths":{"/v1/data-sources":{"get":{"operationId":"listDataSource\#
        s","tags":["Data sources"],"summary":"Lists the data sources","parameters":[{"$ref":"#/components/parameters/l\#
        imit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":\#
        "#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":\#
        {"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/com\#
        ponents/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourceList"}\#
        }}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createDataSource","tags":["\#
        Data sources"],"summary":"Makes a data source","parameters":[{"$ref":"#/components/parameters/validate_only"},\#
        {"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":\#
        {"schema":{"allOf":[{"$ref":"#/components/schemas/DataSourceInput"},{"required":["name"]}]},"examples":{"prome\#
        theus":{"value":{"name":"default","url":"http://prometheus.example:9090","scrape_interval":"15s"}},"mimir":{"v\#
        alue":{"name":"mimir","url":"https://mimir.example/prometheus","tenant":"team-a","auth":{"type":"basic","usern\#
        ame":"sentinel","password":"correct horse battery staple"},"timeout":"30s"}}}}}},"responses":{"200":{"descript\#
        ion":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePreview"\#
        }}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag\#
        ":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"applic\#
        ation/json":{"schema":{"$ref":"#/components/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadR\#
        equest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcc\#
        eptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLar\#
        ge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMedia\#
        Type"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/Inte\#
        rnalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/data-sources/{name}":{"pa\#
        rameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getDataSource","tags":["Data sources\#
        "],"summary":"One data source","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json\#
        ":{"schema":{"$ref":"#/components/schemas/DataSource"}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}},"put":{"operationId":"putDataSource","tags":["Data source\#
        s"],"summary":"Makes or replaces a data source","description":"An equal body changes nothing and needs no `If-\#
        Match`, so that a file can be applied again and again.","parameters":[{"$ref":"#/components/parameters/validat\#
        e_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$r\#
        ef":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"sc\#
        hema":{"$ref":"#/components/schemas/DataSourceInput"},"examples":{"prometheus":{"value":{"name":"default","url\#
        ":"http://prometheus.example:9090","scrape_interval":"15s"}}}}}},"responses":{"200":{"description":"Replaced, \#
        or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"\#
        schema":{"oneOf":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}\#
        ]}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETa\#
        g":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/Bad\#
        Request"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAc\#
        ceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Precondition\#
        Failed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooL\#
        ong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unpro\#
        cessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationI\#
        d":"patchDataSource","tags":["Data sources"],"summary":"Changes some fields of a data source","parameters":[{"\#
        $ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/componen\#
        ts/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schem\#
        a":{"$ref":"#/components/schemas/DataSourcePatch"},"examples":{"new_url":{"value":{"url":"http://prometheus-2.\#
        example:9090","ca_bundle":null}}}},"application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"\#
        },"examples":{"new_url":{"value":{"url":"http://prometheus-2.example:9090","ca_bundle":null}}}}}},"responses":\#
        {"200":{"description":"Changed, or equal already; with `validate_only=true`: checked, nothing changed.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},\#
        "content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/compon\#
        ents/schemas/DataSourcePreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/comp\#
        onents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/componen\#
        ts/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/resp\#
        onses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components\#
        /responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/componen\#
        ts/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref"\#
        :"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"d\#
        elete":{"operationId":"deleteDataSource","tags":["Data sources"],"summary":"Deletes a data source","descriptio\#
        n":"Refused with 409 while a watch uses it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"\#
        $ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":\#
        {"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"\#
        #/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/co\#
        mponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/component\#
        s/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/component\#
        s/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}}},"/v1/watches":{"get":{"operationId":"listWatches","tags":["Watc\#
        hes"],"summary":"Lists the watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/componen\#
        ts/parameters/page_token"},{"$ref":"#/components/parameters/state"},{"$ref":"#/components/parameters/label"},{\#
        "$ref":"#/components/parameters/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/p\#
        arameters/metric"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/WatchList"}}}},"304":{"$ref":"#/components/respons\#
        es/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Meth\#
        odNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Se\#
        rviceUnavailable"}}},"post":{"operationId":"createWatch","tags":["Watches"],"summary":"Makes a watch","paramet\#
        ers":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"reque\#
        stBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/Watch\#
        Input"},{"required":["name"]}]},"examples":{"selector":{"value":{"name":"api-requests","metric":"http_requests\#
        _total","labels":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","g\#
        ranularity":"1m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}},"expre\#
        ssion":{"value":{"name":"api-latency","query":"histogram_quantile(0.9, sum by (le) (rate(http_request_duration\#
        _seconds_bucket[5m])))","model":"arima","parameters":{"p":2,"d":1,"q":1},"emission":{"metric_name":"api_latenc\#
        y_seconds","steps":[1,5]}}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing\#
         changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/jso\#
        n":{"schema":{"$ref":"#/components/schemas/WatchPreview"}}}},"201":{"description":"Made.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$r\#
        ef":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Wa\#
        tch"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAll\#
        owed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},\#
        "413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"41\#
        5":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableC\#
        ontent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Ser\#
        viceUnavailable"}}}},"/v1/watches/{name}":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"oper\#
        ationId":"getWatch","tags":["Watches"],"summary":"One watch","parameters":[{"$ref":"#/components/parameters/If\#
        -None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}\#
        },"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"304":{"$ref":"#/components\#
        /responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respon\#
        ses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/\#
        NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Inter\#
        nalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"put":{"operationId":"putWatch",\#
        "tags":["Watches"],"summary":"Makes or replaces a watch","description":"An equal body changes nothing and need\#
        s no `If-Match`, so that a file can be applied again and again.","parameters":[{"$ref":"#/components/parameter\#
        s/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-A\#
        ny"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/j\#
        son":{"schema":{"$ref":"#/components/schemas/WatchInput"},"examples":{"selector":{"value":{"name":"api-request\#
        s","metric":"http_requests_total","labels":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}]\#
        ,"model":"linear_trend","granularity":"1m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tag\#
        s":{"team":"web"}}}}}}},"responses":{"200":{"description":"Replaced, or equal already; with `validate_only=tru\#
        e`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/s\#
        chemas/Watch"},{"$ref":"#/components/schemas/WatchPreview"}]}}}},"201":{"description":"Made.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":\#
        {"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
        s/Watch"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNo\#
        tAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflic\#
        t"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTo\#
        oLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedM\#
        ediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/\#
        PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components\#
        /responses/ServiceUnavailable"}}},"patch":{"operationId":"patchWatch","tags":["Watches"],"summary":"Changes so\#
        me fields of a watch","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/par\#
        ameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{\#
        "application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/WatchPatch"},"examples":{"pause":{"valu\#
        e":{"paused":true}},"shorter":{"value":{"horizon":"5m","parameters":{"ridge":0.01}}}}},"application/json":{"sc\#
        hema":{"$ref":"#/components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{"val\#
        ue":{"horizon":"5m","parameters":{"ridge":0.01}}}}}}},"responses":{"200":{"description":"Changed, or equal alr\#
        eady; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"on\#
        eOf":[{"$ref":"#/components/schemas/Watch"},{"$ref":"#/components/schemas/WatchPreview"}]}}}},"400":{"$ref":"#\#
        /components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/componen\#
        ts/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components\#
        /responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/re\#
        sponses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/c\#
        omponents/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{\#
        "$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteWatch","tags":["Watches"]\#
        ,"summary":"Deletes a watch","description":"Final, with its series, versions and history. Version numbers are \#
        never given again under this name.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/\#
        components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"\#
        #/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compone\#
        nts/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/\#
        responses/NotAcceptable"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/compon\#
        ents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watche\#
        s/{name}/status":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getWatchStatus"\#
        ,"tags":["Watches"],"summary":"Everything that is known of a watch now","parameters":[{"$ref":"#/components/pa\#
        rameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"F\#
        ound.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/hea\#
        ders/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchStatus"}}}},"304":{"$r\#
        ef":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/\#
        components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/comp\#
        onents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/component\#
        s/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{\#
        name}/data-quality":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getDataQuali\#
        ty","tags":["Watches"],"summary":"Why its series can or cannot be trained","parameters":[{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataQuality"}}}},"304":{\#
        "$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":\#
        "#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/c\#
        omponents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/compon\#
        ents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watche\#
        s/{name}/forecast":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getForecast",\#
        "tags":["Series"],"summary":"The newest forecast of every series","parameters":[{"$ref":"#/components/paramete\#
        rs/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/level"},{"$ref":"#/c\#
        omponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"des\#
        cription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/co\#
        mponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/Forecast"},"example":{"watch":"api-requests","state":"ready","model":"linear_tren\#
        d","granularity":"1m","horizon":"2m","interval":{"levels":[0.9],"kept_levels":[0.9],"emitted_level":0.9,"metho\#
        d":"auto"},"items":[{"id":"00f1e2d3c4b5a697","labels":{"job":"api","instance":"a:9100"},"version":4,"cold":fal\#
        se,"stale":false,"issued_at":"2026-11-21T03:00:00Z","data_age_seconds":12.5,"steps":[{"step":1,"time":"2026-11\#
        -21T03:01:00Z","value":41.8,"intervals":[{"level":0.9,"lower":39.5,"upper":44.2}]},{"step":2,"time":"2026-11-2\#
        1T03:02:00Z","value":42.1,"intervals":[{"level":0.9,"lower":38.9,"upper":45.3}]}]}]}}}},"304":{"$ref":"#/compo\#
        nents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/r\#
        esponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respo\#
        nses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/\#
        InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/foreca\#
        st.svg":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getForecastPicture","tag\#
        s":["Series"],"summary":"A picture of one series, its forecast and its intervals","description":"History, what\#
         was expected of it, the newest forecast with its bands, and the realised errors, as an SVG without scripts or\#
         outside references.","parameters":[{"name":"series","in":"query","description":"The id of the series; the fir\#
        st one without it.","schema":{"type":"string"}},{"$ref":"#/components/parameters/level"},{"name":"history","in\#
        ":"query","description":"How much of the past is drawn; the larger of 8 horizons and 96 steps without it.","sc\#
        hema":{"type":"string","examples":["6h"]}},{"name":"width","in":"query","description":"In pixels.","schema":{"\#
        type":"integer","minimum":320,"maximum":4096,"default":960}},{"name":"height","in":"query","description":"In p\#
        ixels.","schema":{"type":"integer","minimum":200,"maximum":4096,"default":480}},{"name":"theme","in":"query","\#
        description":"Light, dark, or what the reader's screen prefers.","schema":{"type":"string","enum":["auto","lig\#
        ht","dark"],"default":"auto"}},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramete\#
        rs/X-Request-Id"}],"responses":{"200":{"description":"Drawn.","headers":{"X-Request-Id":{"$ref":"#/components/\#
        headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"image/svg+xml":{"schema":{"typ\#
        e":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadR\#
        equest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllow\#
        ed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnava\#
        ilable"}}}},"/v1/watches/{name}/series":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operat\#
        ionId":"listSeries","tags":["Series"],"summary":"Lists the series of a watch","parameters":[{"$ref":"#/compone\#
        nts/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-\#
        Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":\#
        {"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link\#
        ":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        SeriesList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadR\#
        equest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllow\#
        ed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnava\#
        ilable"}}}},"/v1/watches/{name}/series/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#\#
        /components/parameters/series_id"}],"get":{"operationId":"getSeries","tags":["Series"],"summary":"One series",\#
        "parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/Series"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodN\#
        otAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URIToo\#
        Long"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Servi\#
        ceUnavailable"}}}},"/v1/watches/{name}/series/{id}/history":{"parameters":[{"$ref":"#/components/parameters/na\#
        me"},{"$ref":"#/components/parameters/series_id"}],"get":{"operationId":"getSeriesHistory","tags":["Series"],"\#
        summary":"Observed and expected values per grid time","parameters":[{"$ref":"#/components/parameters/start"},{\#
        "$ref":"#/components/parameters/end"},{"$ref":"#/components/parameters/step"},{"$ref":"#/components/parameters\#
        /history_horizon"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
        ponents/schemas/History"},"example":{"watch":"api-requests","series":"00f1e2d3c4b5a697","granularity":"1m","st\#
        ep":"1m","horizon":"1m","level":0.9,"start":"2026-11-21T03:00:00Z","end":"2026-11-21T03:00:00Z","points":[{"ti\#
        me":"2026-11-21T03:00:00Z","observed":42,"expected":41.5,"lower":39.2,"upper":43.9,"error":0.5,"version":4,"ar\#
        m":null,"tier":null}]}},"text/csv":{"schema":{"type":"string","description":"A header line, then one line per \#
        point; what is absent is empty."},"example":"time,observed,expected,lower,upper,error,version,arm,tier\r\n2026\#
        -11-21T03:00:00Z,42,41.5,39.2,43.9,0.5,4,,\r\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/\#
        v1/watches/{name}/versions":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"list\#
        Versions","tags":["Versions"],"summary":"Lists the model versions of a watch","parameters":[{"$ref":"#/compone\#
        nts/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/stage"},\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref"\#
        :"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"getVersion"\#
        ,"tags":["Versions"],"summary":"One model version","parameters":[{"$ref":"#/components/parameters/If-None-Matc\#
        h"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-\#
        Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content-\#
        Location":{"$ref":"#/components/headers/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"#\#
        /components/schemas/Version"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respon\#
        ses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respo\#
        nses/ServiceUnavailable"}}}},"/v1/watches/{name}/activations":{"parameters":[{"$ref":"#/components/parameters/\#
        name"}],"get":{"operationId":"listActivations","tags":["Versions"],"summary":"Which version was active when, w\#
        hy and by whom","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_t\#
        oken"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/\#
        headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"},"exampl\#
        e":{"items":[{"seq":1,"version":1,"previous_version":null,"reason":"promotion","detail":"run_01hq3v5k9x7m2t4w6\#
        y8z0a1b2c","actor":"system:judge","rollback":null,"at":"2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"#/component\#
        s/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respo\#
        nses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Inte\#
        rnalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks"\#
        :{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listRollbacks","tags":["Rollbac\#
        ks"],"summary":"Lists the rollbacks of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref"\#
        :"#/components/parameters/page_token"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameter\#
        s/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/component\#
        s/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameter\#
        s/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
        eaders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}}\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/comp\#
        onents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/\#
        responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/resp\#
        onses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses\#
        /InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"cre\#
        ateRollback","tags":["Rollbacks"],"summary":"Returns to an earlier version","description":"Needs no `If-Match`\#
        ; `expected_active_version` guards it. The artifact of the target is loaded and verified before anything chang\#
        es.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/R\#
        ollbackInput"},"examples":{"previous":{"value":{"reason":"forecasts drift since the deployment"}},"guarded":{"\#
        value":{"to_version":3,"expected_active_version":4,"restore_configuration":true,"reason":"v4 is worse at night\#
        "}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/RollbackPreview"}}}},"201":{"description":"Done: no scrape that starts later shows the vers\#
        ion that was left.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":\#
        "#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollba\#
        ck"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowle\#
        dged","reason":"v4 is worse at night","actor":"anonymous","restored_configuration":false,"activation_seq":5,"p\#
        inned_until":null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z"}}}},"202":{\#
        "description":"Decided and stored; the serving process has not confirmed yet.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/Rollback"}}}},"400":{"$ref":"#/components/responses/BadRe\#
        quest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowe\#
        d"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"41\#
        3":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":\#
        {"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableCont\#
        ent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Servic\#
        eUnavailable"}}}},"/v1/watches/{name}/rollbacks/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{\#
        "$ref":"#/components/parameters/rollback_id"}],"get":{"operationId":"getRollback","tags":["Rollbacks"],"summar\#
        y":"One rollback","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramet\#
        ers/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests\#
        ","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","actor":"anonymous","restored_configu\#
        ration":false,"activation_seq":5,"pinned_until":null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"20\#
        26-11-21T03:00:00.120Z"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/re\#
        sponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs":{"parameters":[{"$ref":"#/components/parameters/nam\#
        e"}],"get":{"operationId":"listTrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of a \#
        watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"\#
        $ref":"#/components/parameters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compone\#
        nts/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#\#
        /components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/he\#
        aders/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304"\#
        :{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref\#
        ":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#\#
        /components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/comp\#
        onents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"o\#
        perationId":"createTrainingRun","tags":["Training runs"],"summary":"Trains now","parameters":[{"$ref":"#/compo\#
        nents/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-\#
        Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
        hemas/TrainingRunInput"},"examples":{"finetune":{"value":{"policy":"finetune"}}}}}},"responses":{"200":{"descr\#
        iption":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPrev\#
        iew"}}}},"202":{"description":"Queued, or open already; with `Prefer: wait=N` as it is after waiting.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Locat\#
        ion"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{\#
        "schema":{"$ref":"#/components/schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c",\#
        "watch":"api-requests","trigger":"manual","policy":"full_retrain","state":"queued","progress":0,"actor":"anony\#
        mous","attempts":0,"version":null,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"src_01h\#
        q3v5k9x7m2t4w6y8z0a1b2c","revision":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":n\#
        ull,"coalesced":false}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respo\#
        nses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Conten\#
        tTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsupport\#
        edMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/tra\#
        ining-runs/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/run_i\#
        d"}],"get":{"operationId":"getTrainingRun","tags":["Training runs"],"summary":"One training run","parameters":\#
        [{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses"\#
        :{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":\#
        {"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Tr\#
        ainingRun"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRe\#
        quest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowe\#
        d"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"\#
        500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavai\#
        lable"}}},"patch":{"operationId":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open train\#
        ing run","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Req\#
        uest-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/compo\#
        nents/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"s\#
        chema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}\#
        }},"responses":{"200":{"description":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/TrainingRun"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respon\#
        ses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/\#
        NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Content\#
        TooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsupporte\#
        dMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/response\#
        s/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models":{"get":{"op\#
        erationId":"listModels","tags":["Models"],"summary":"The catalogue of models","parameters":[{"$ref":"#/compone\#
        nts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descripti\#
        on":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/componen\#
        ts/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ModelList"}}}},"304":\#
        {"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref"\#
        :"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref\#
        ":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$re\#
        f":"#/components/responses/ServiceUnavailable"}}}},"/v1/models/{kind}":{"parameters":[{"$ref":"#/components/pa\#
        rameters/kind"}],"get":{"operationId":"getModel","tags":["Models"],"summary":"One model with its hyper-paramet\#
        ers","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
        ponents/schemas/Model"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/UR\#
        ITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/S\#
        erviceUnavailable"}}}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Forecasts an\#
        d what Sentinel counts about itself, for Prometheus","parameters":[{"$ref":"#/components/parameters/X-Request-\#
        Id"}],"responses":{"200":{"description":"The Prometheus text format 0.0.4; compressed where `Accept-Encoding` \#
        allows gzip.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Vary":{"$ref":"#/compone\#
        nts/headers/Vary"},"Content-Encoding":{"$ref":"#/components/headers/Content-Encoding"}},"content":{"text/plain\#
        ":{"schema":{"type":"string"},"example":"sentinel_watch_info{watch=\"api-requests\",model=\"arima\",version=\"\#
        v1\",stage=\"production\"} 1\n"}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/component\#
        s/responses/InternalServerError"}}}},"/livez":{"get":{"operationId":"getLiveness","tags":["Server"],"summary":\#
        "Whether the process answers","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compon\#
        ents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/Liveness"},"example":{"status":"alive"}}}},"304":{"$ref":"#/component\#
        s/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/respo\#
        nses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"}}}},"/readyz":{"get":{"operationId":"getReadiness","tags":["Server"],"summary":"Whethe\#
        r this process should get traffic","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/c\#
        omponents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"ready","reasons":[]}}}},"304":{\#
        "$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#\#
        /components/responses/InternalServerError"},"503":{"description":"Not now; `reasons` says why.","headers":{"X-\#
        Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-Aft\#
        er"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"n\#
        ot_ready","reasons":[{"reason":"database_unavailable","message":"PostgreSQL does not answer."}]}}}}}}},"/opena\#
        pi.json":{"get":{"operationId":"getContract","tags":["Server"],"summary":"This document","parameters":[{"$ref"\#
        :"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":\#
        {"description":"The contract as JSON.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object"}}}},"304\#
        ":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$r\#
        ef":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$\#
        ref":"#/components/responses/ServiceUnavailable"}}}}},"components":{"parameters":{"name":{"name":"name","in":"\#
        path","required":true,"description":"The name of the resource.","schema":{"$ref":"#/components/schemas/Name"}}\#
        ,"series_id":{"name":"id","in":"path","required":true,"description":"The id of a series.","schema":{"type":"st\#
        ring","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"id","in":"path","required":true,"description":"The i\#
        d of a rollback.","schema":{"type":"string","maxLength":128}},"run_id":{"name":"id","in":"path","required":tru\#
        e,"description":"The id of a training run.","schema":{"type":"string","maxLength":128}},"version":{"name":"n",\#
        "in":"path","required":true,"description":"A number (`3` or `v3`), or `active`, `latest`, `previous`: the vers\#
        ion that a rollback would go to.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)\#
        $"}},"kind":{"name":"kind","in":"path","required":true,"description":"The kind of a model.","schema":{"type":"\#
        string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","\#
        arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"limit":\#
        {"name":"limit","in":"query","description":"How many items a page has at most.","schema":{"type":"integer","mi\#
        nimum":1,"maximum":1000,"default":50}},"page_token":{"name":"page_token","in":"query","description":"The `next\#
        _page_token` of the page before, with the same filters.","schema":{"type":"string","maxLength":2048}},"validat\#
        e_only":{"name":"validate_only","in":"query","description":"Check everything and change nothing.","schema":{"t\#
        ype":"boolean","default":false}},"state":{"name":"state","in":"query","description":"Only watches in this stat\#
        e.","schema":{"$ref":"#/components/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"O\#
        nly watches with this tag or selector label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data\#
        _source":{"name":"data_source","in":"query","description":"Only watches of this data source.","schema":{"type"\#
        :"string"}},"model":{"name":"model","in":"query","description":"Only watches with this kind of model.","schema\#
        ":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets\#
        ","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]\#
        }},"metric":{"name":"metric","in":"query","description":"Only watches of this metric.","schema":{"type":"strin\#
        g"}},"level":{"name":"level","in":"query","description":"Coverage levels, separated by commas; those of the wa\#
        tch by default.","schema":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1\#
        ,"maxItems":8},"style":"form","explode":false},"start":{"name":"start","in":"query","description":"The first g\#
        rid time; the oldest that is held by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":\#
        "end","in":"query","description":"The last grid time; the newest by default.","schema":{"type":"string","forma\#
        t":"date-time"}},"step":{"name":"step","in":"query","description":"A whole multiple of the granularity: every \#
        n-th point. By default every point.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d\#
        +h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history_horizon":{"name":"horizon","in":"query","description":"How far
        """#
}
