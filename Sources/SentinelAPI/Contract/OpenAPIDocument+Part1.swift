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
        ame":"Rollbacks","description":"Returning to an earlier version."},{"name":"Exclusions","description":"Bad per\#
        iods left out and things forgotten by hand."},{"name":"Training runs","description":"Attempts to make a versio\#
        n."},{"name":"Back-tests","description":"How good models would have been on a watch's own history."},{"name":"\#
        Models","description":"The catalogue."},{"name":"Server","description":"Unversioned: metrics, probes, this doc\#
        ument."}],"paths":{"/v1/data-sources":{"get":{"operationId":"listDataSources","tags":["Data sources"],"summary\#
        ":"Lists the data sources","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parame\#
        ters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-\#
        Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
        uest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{\#
        "application/json":{"schema":{"$ref":"#/components/schemas/DataSourceList"}}}},"304":{"$ref":"#/components/res\#
        ponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/\#
        MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses\#
        /URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/response\#
        s/ServiceUnavailable"}}},"post":{"operationId":"createDataSource","tags":["Data sources"],"summary":"Makes a d\#
        ata source","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-\#
        Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/comp\#
        onents/schemas/DataSourceInput"},{"required":["name"]}]},"examples":{"prometheus":{"value":{"name":"default","\#
        url":"http://prometheus.example:9090","scrape_interval":"15s"}},"mimir":{"value":{"name":"mimir","url":"https:\#
        //mimir.example/prometheus","tenant":"team-a","auth":{"type":"basic","username":"sentinel","password":"correct\#
         horse battery staple"},"timeout":"30s"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: ch\#
        ecked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"a\#
        pplication/json":{"schema":{"$ref":"#/components/schemas/DataSourcePreview"}}}},"201":{"description":"Made.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETa\#
        g"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
        mponents/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/componen\#
        ts/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/re\#
        sponses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/\#
        responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/\#
        components/responses/ServiceUnavailable"}}}},"/v1/data-sources/{name}":{"parameters":[{"$ref":"#/components/pa\#
        rameters/name"}],"get":{"operationId":"getDataSource","tags":["Data sources"],"summary":"One data source","par\#
        ameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"r\#
        esponses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
        },"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
        chemas/DataSource"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodN\#
        otAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URIToo\#
        Long"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Servi\#
        ceUnavailable"}}},"put":{"operationId":"putDataSource","tags":["Data sources"],"summary":"Makes or replaces a \#
        data source","description":"An equal body changes nothing and needs no `If-Match`, so that a file can be appli\#
        ed again and again.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/para\#
        meters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
        /DataSourceInput"},"examples":{"prometheus":{"value":{"name":"default","url":"http://prometheus.example:9090",\#
        "scrape_interval":"15s"}}}}}},"responses":{"200":{"description":"Replaced, or equal already; with `validate_on\#
        ly=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"E\#
        Tag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/compon\#
        ents/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}}},"201":{"description":"Made.",\#
        "headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ET\#
        ag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
        omponents/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/componen\#
        ts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/compone\#
        nts/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/component\#
        s/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/r\#
        esponses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/\#
        components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":\#
        {"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchDataSource","tags":["Data \#
        sources"],"summary":"Changes some fields of a data source","parameters":[{"$ref":"#/components/parameters/vali\#
        date_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requ\#
        estBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/Da\#
        taSourcePatch"},"examples":{"new_url":{"value":{"url":"http://prometheus-2.example:9090","ca_bundle":null}}}},\#
        "application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"},"examples":{"new_url":{"value":{"\#
        url":"http://prometheus-2.example:9090","ca_bundle":null}}}}}},"responses":{"200":{"description":"Changed, or \#
        equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sch\#
        ema":{"oneOf":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}\#
        }},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{\#
        "$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":\#
        {"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"\#
        $ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$re\#
        f":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"}\#
        ,"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalSe\#
        rverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteDataSo\#
        urce","tags":["Data sources"],"summary":"Deletes a data source","description":"Refused with 409 while a watch \#
        uses it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-M\#
        atch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoC\#
        ontent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"\#
        405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},\#
        "409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},\#
        "500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnava\#
        ilable"}}}},"/v1/watches":{"get":{"operationId":"listWatches","tags":["Watches"],"summary":"Lists the watches"\#
        ,"parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":\#
        "#/components/parameters/state"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters/dat\#
        a_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/compo\#
        nents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descrip\#
        tion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compon\#
        ents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$re\#
        f":"#/components/schemas/WatchList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"opera\#
        tionId":"createWatch","tags":["Watches"],"summary":"Makes a watch","parameters":[{"$ref":"#/components/paramet\#
        ers/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":\#
        {"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/WatchInput"},{"required":["name"]}]},"ex\#
        amples":{"selector":{"value":{"name":"api-requests","metric":"http_requests_total","labels":{"job":"api"},"mat\#
        chers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","granularity":"1m","horizon":"15m","c\#
        ron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}},"expression":{"value":{"name":"api-latenc\#
        y","query":"histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))","model":"ar\#
        ima","parameters":{"p":2,"d":1,"q":1},"emission":{"metric_name":"api_latency_seconds","steps":[1,5]}}}}}}},"re\#
        sponses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/WatchPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"\#
        }},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/component\#
        s/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/\#
        responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respons\#
        es/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/\#
        UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/component\#
        s/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{\#
        name}":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getWatch","tags":["Watche\#
        s"],"summary":"One watch","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components\#
        /parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"s\#
        chema":{"$ref":"#/components/schemas/Watch"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/com\#
        ponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/c\#
        omponents/responses/ServiceUnavailable"}}},"put":{"operationId":"putWatch","tags":["Watches"],"summary":"Makes\#
         or replaces a watch","description":"An equal body changes nothing and needs no `If-Match`, so that a file can\#
         be applied again and again.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/compon\#
        ents/parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/components/paramete\#
        rs/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/component\#
        s/schemas/WatchInput"},"examples":{"selector":{"value":{"name":"api-requests","metric":"http_requests_total","\#
        labels":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","granularit\#
        y":"1m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}}}}}},"responses"\#
        :{"200":{"description":"Replaced, or equal already; with `validate_only=true`: checked, nothing changed.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}\#
        },"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Watch"},{"$ref":"#/component\#
        s/schemas/WatchPreview"}]}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Locat\#
        ion"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compone\#
        nts/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/res\#
        ponses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/component\#
        s/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/compone\#
        nts/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref\#
        ":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"\#
        patch":{"operationId":"patchWatch","tags":["Watches"],"summary":"Changes some fields of a watch","parameters":\#
        [{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"sc\#
        hema":{"$ref":"#/components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{"val\#
        ue":{"horizon":"5m","parameters":{"ridge":0.01}}}}},"application/json":{"schema":{"$ref":"#/components/schemas\#
        /WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{"value":{"horizon":"5m","parameters":{"\#
        ridge":0.01}}}}}}},"responses":{"200":{"description":"Changed, or equal already; with `validate_only=true`: ch\#
        ecked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref"\#
        :"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas\#
        /Watch"},{"$ref":"#/components/schemas/WatchPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},\#
        "404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406\#
        ":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$re\#
        f":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":\#
        {"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422\#
        ":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionReq\#
        uired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Serv\#
        iceUnavailable"}}},"delete":{"operationId":"deleteWatch","tags":["Watches"],"summary":"Deletes a watch","descr\#
        iption":"Final, with its series, versions and history. Version numbers are never given again under this name."\#
        ,"parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"\#
        $ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"412":{"$\#
        ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$\#
        ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"\#
        },"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/status":{"parameters":[{"$\#
        ref":"#/components/parameters/name"}],"get":{"operationId":"getWatchStatus","tags":["Watches"],"summary":"Ever\#
        ything that is known of a watch now","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"\#
        $ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"applicatio\#
        n/json":{"schema":{"$ref":"#/components/schemas/WatchStatus"}}}},"304":{"$ref":"#/components/responses/NotModi\#
        fied"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/data-quality":{"parameters":[\#
        {"$ref":"#/components/parameters/name"}],"get":{"operationId":"getDataQuality","tags":["Watches"],"summary":"W\#
        hy its series can or cannot be trained","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref"\#
        :"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"applica\#
        tion/json":{"schema":{"$ref":"#/components/schemas/DataQuality"}}}},"304":{"$ref":"#/components/responses/NotM\#
        odified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},\#
        "405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"}\#
        ,"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"\#
        },"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast":{"parameters":[{\#
        "$ref":"#/components/parameters/name"}],"get":{"operationId":"getForecast","tags":["Series"],"summary":"The ne\#
        west forecast of every series","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/pa\#
        rameters/page_token"},{"$ref":"#/components/parameters/level"},{"$ref":"#/components/parameters/If-None-Match"\#
        },{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$r\#
        ef":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Foreca\#
        st"},"example":{"watch":"api-requests","state":"ready","model":"linear_trend","granularity":"1m","horizon":"2m\#
        ","interval":{"levels":[0.9],"kept_levels":[0.9],"emitted_level":0.9,"method":"auto"},"items":[{"id":"00f1e2d3\#
        c4b5a697","labels":{"job":"api","instance":"a:9100"},"version":4,"cold":false,"stale":false,"issued_at":"2026-\#
        11-21T03:00:00Z","data_age_seconds":12.5,"steps":[{"step":1,"time":"2026-11-21T03:01:00Z","value":41.8,"interv\#
        als":[{"level":0.9,"lower":39.5,"upper":44.2}]},{"step":2,"time":"2026-11-21T03:02:00Z","value":42.1,"interval\#
        s":[{"level":0.9,"lower":38.9,"upper":45.3}]}]}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":\#
        "#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref"\#
        :"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast.svg":{"parameters":[{"$ref":"#/c\#
        omponents/parameters/name"}],"get":{"operationId":"getForecastPicture","tags":["Series"],"summary":"A picture \#
        of one series, its forecast and its intervals","description":"History, what was expected of it, the newest for\#
        ecast with its bands, and the realised errors, as an SVG without scripts or outside references.","parameters":\#
        [{"name":"series","in":"query","description":"The id of the series; the first one without it.","schema":{"type\#
        ":"string"}},{"$ref":"#/components/parameters/level"},{"name":"history","in":"query","description":"How much o\#
        f the past is drawn; the larger of 8 horizons and 96 steps without it.","schema":{"type":"string","examples":[\#
        "6h"]}},{"name":"width","in":"query","description":"In pixels.","schema":{"type":"integer","minimum":320,"maxi\#
        mum":4096,"default":960}},{"name":"height","in":"query","description":"In pixels.","schema":{"type":"integer",\#
        "minimum":200,"maximum":4096,"default":480}},{"name":"theme","in":"query","description":"Light, dark, or what \#
        the reader's screen prefers.","schema":{"type":"string","enum":["auto","light","dark"],"default":"auto"}},{"$r\#
        ef":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"20\#
        0":{"description":"Drawn.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$re\#
        f":"#/components/headers/ETag"}},"content":{"image/svg+xml":{"schema":{"type":"string"}}}},"304":{"$ref":"#/co\#
        mponents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/component\#
        s/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/re\#
        sponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/ser\#
        ies":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listSeries","tags":["Series\#
        "],"summary":"Lists the series of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/c\#
        omponents/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Lin\#
        k"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SeriesList"}}}},"304":{"$ref":"#/co\#
        mponents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/component\#
        s/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/re\#
        sponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/ser\#
        ies/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/series_id"}]\#
        ,"get":{"operationId":"getSeries","tags":["Series"],"summary":"One series","parameters":[{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Series"}}}},"304":{"$ref\#
        ":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/co\#
        mponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compon\#
        ents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{na\#
        me}/series/{id}/history":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/paramete\#
        rs/series_id"}],"get":{"operationId":"getSeriesHistory","tags":["Series"],"summary":"Observed and expected val\#
        ues per grid time","parameters":[{"$ref":"#/components/parameters/start"},{"$ref":"#/components/parameters/end\#
        "},{"$ref":"#/components/parameters/step"},{"$ref":"#/components/parameters/history_horizon"},{"$ref":"#/compo\#
        nents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descrip\#
        tion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compon\#
        ents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/History"},"example"\#
        :{"watch":"api-requests","series":"00f1e2d3c4b5a697","granularity":"1m","step":"1m","horizon":"1m","level":0.9\#
        ,"start":"2026-11-21T03:00:00Z","end":"2026-11-21T03:00:00Z","points":[{"time":"2026-11-21T03:00:00Z","observe\#
        d":42,"expected":41.5,"lower":39.2,"upper":43.9,"error":0.5,"version":4,"arm":null,"tier":null}]}},"text/csv":\#
        {"schema":{"type":"string","description":"A header line, then one line per point; what is absent is empty."},"\#
        example":"time,observed,expected,lower,upper,error,version,arm,tier\r\n2026-11-21T03:00:00Z,42,41.5,39.2,43.9,\#
        0.5,4,,\r\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadR\#
        equest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllow\#
        ed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalSer\#
        verError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions":{"param\#
        eters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listVersions","tags":["Versions"],"summ\#
        ary":"Lists the model versions of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/c\#
        omponents/parameters/page_token"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/parameters/If\#
        -None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}\#
        ,"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
        hemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodN\#
        otAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URIToo\#
        Long"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Servi\#
        ceUnavailable"}}},"post":{"operationId":"importVersion","tags":["Versions"],"summary":"Makes a version of an e\#
        xport","description":"The body is what `GET .../versions/{n}/artifact` gave, here or elsewhere. Its hash, its \#
        format, every field and whether it can serve this watch are checked; the version is in `development`.","parame\#
        ters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requ\#
        estBody":{"required":true,"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/Versio\#
        nFile"}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":\#
        {"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/VersionPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/h\#
        eaders/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"400":{"\#
        $ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/c\#
        omponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/\#
        components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/com\#
        ponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$\#
        ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/compare":{"parameters":[{"$r\#
        ef":"#/components/parameters/name"}],"get":{"operationId":"compareVersions","tags":["Versions"],"summary":"Two\#
         versions side by side","parameters":[{"$ref":"#/components/parameters/compare_a"},{"$ref":"#/components/param\#
        eters/compare_b"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-\#
        Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
        uest-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
        onents/schemas/VersionComparison"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/com\#
        ponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/re\#
        sponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/r\#
        esponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref":"#/components/param\#
        eters/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"getVersion","tags":["Versions"]\#
        ,"summary":"One model version","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content-Location":{"$ref":"#\#
        /components/headers/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        Version"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequ\#
        est"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"\#
        },"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"50\#
        0":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavaila\#
        ble"}}},"patch":{"operationId":"patchVersion","tags":["Versions"],"summary":"Changes what is said of a version\#
        ","description":"Tags (a merge patch), description, and the end of the mark that a rollback left: `blocked` ca\#
        n be set to null.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parame\#
        ters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"ap\#
        plication/merge-patch+json":{"schema":{"$ref":"#/components/schemas/VersionPatch"},"examples":{"unblock":{"val\#
        ue":{"blocked":null,"tags":{"checked":"yes"}}}}},"application/json":{"schema":{"$ref":"#/components/schemas/Ve\#
        rsionPatch"}}}},"responses":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing cha\#
        nged.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/hea\#
        ders/ETag"},"Content-Location":{"$ref":"#/components/headers/Content-Location"}},"content":{"application/json"\#
        :{"schema":{"anyOf":[{"$ref":"#/components/schemas/Version"},{"$ref":"#/components/schemas/VersionPreview"}]}}\#
        }},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{\#
        "$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":\#
        {"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"\#
        $ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$re\#
        f":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"}\#
        ,"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalSe\#
        rverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteVersio\#
        n","tags":["Versions"],"summary":"Drops the artifact of a version","description":"The record and the number st\#
        ay; the version is archived and can be served no more. 409 when it is active, where a rollback would go, or wh\#
        at a pin holds.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/paramete\#
        rs/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/respon\#
        ses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFail\#
        ed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequ\#
        ired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Servi\#
        ceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/artifact":{"parameters":[{"$ref":"#/components/parameters/\#
        name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"exportVersion","tags":["Versions"],"s\#
        ummary":"A version as a file","description":"Its record and its artifact in one envelope, which `POST .../vers\#
        ions` takes. 409 when the artifact was pruned or is damaged.","parameters":[{"$ref":"#/components/parameters/I\#
        f-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"\#
        },"Repr-Digest":{"$ref":"#/components/headers/Repr-Digest"},"Content-Disposition":{"$ref":"#/components/header\#
        s/Content-Disposition"}},"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/Version\#
        File"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest\#
        "},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"\#
        406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"414":{"\#
        $ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{\#
        "$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/promotions":{"paramete\#
        rs":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],"post":{"operationId"\#
        :"createPromotion","tags":["Versions"],"summary":"Moves a version to another stage","description":"Legal are: \#
        development to staging or archived; staging to production, development or archived; production to staging or a\#
        rchived; archived to development. Any other move is 409 `illegal_stage_move`. Into production the artifact is \#
        loaded and verified first, the mark of a rollback is lifted and the version that was served goes to staging. O\#
        ut of production nothing is served until another version is promoted, by hand or by the training that follows;\#
         pause the watch to keep that from coming. While the watch is pinned, both need `release_pin`.","parameters":[\#
        {"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody\#
        ":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PromotionInput"},"exa\#
        mples":{"promote":{"value":{"to_stage":"production","reason":"compared it by hand"}}}}}},"responses":{"200":{"\#
        description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PromotionP\#
        review"}}}},"201":{"description":"Done: no scrape that starts later shows another active version.","headers":{\#
        "X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"\#
        }},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Promotion"},"example":{"watch":"api-r\#
        equests","version":4,"from_stage":"staging","to_stage":"production","state":"acknowledged","reason":"compared \#
        it by hand","actor":"anonymous","previous_version":3,"activation_seq":6,"released_pin":false,"restored_configu\#
        ration":false,"at":"2026-11-21T03:00:00Z"}}}},"202":{"description":"Decided and stored; the serving process ha\#
        s not confirmed yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref\#
        ":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Prom\#
        otion"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"}\#
        ,"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"\#
        },"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"41\#
        4":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"\#
        422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServ\#
        erError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/activations":{"par\#
        ameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listActivations","tags":["Versions"],\#
        "summary":"Which version was active when, why and by whom","parameters":[{"$ref":"#/components/parameters/limi\#
        t"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components/\#
        parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":\#
        "Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/h\#
        eaders/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/ActivationList"},"example":{"items":[{"watch":"api-requests","seq":1,"version":1,"previous_\#
        version":null,"reason":"promotion","detail":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","actor":"system:judge","rollback"\#
        :null,"at":"2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components\#
        /responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks":{"parameters":[{"$ref":"#/components/parame\#
        ters/name"}],"get":{"operationId":"listRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of a wat\#
        ch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$re\#
        f":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/acto\#
        r"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#/com\#
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$\#
        ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref"\#
        :"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compon\#
        ents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/comp\#
        onents/responses/ServiceUnavailable"}}},"post":{"operationId":"createRollback","tags":["Rollbacks"],"summary":\#
        "Returns to an earlier version","description":"Needs no `If-Match`; `expected_active_version` guards it. The a\#
        rtifact of the target is loaded and verified before anything changes.","parameters":[{"$ref":"#/components/par\#
        ameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"cont\#
        ent":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackInput"},"examples":{"previous":{"valu\#
        e":{"reason":"forecasts drift since the deployment"}},"guarded":{"value":{"to_version":3,"expected_active_vers\#
        ion":4,"restore_configuration":true,"reason":"v4 is worse at night"}}}}}},"responses":{"200":{"description":"W\#
        ith `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPreview"}}}},"201\#
        ":{"description":"Done: no scrape that starts later shows the version that was left.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y\#
        8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","actor\#
        ":"anonymous","note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until":null,"c\#
        reated_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"released_by\#
        ":null}}}},"202":{"description":"Decided and stored; the serving process has not confirmed yet.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}}\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"}}}},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/respon\#
        ses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses\#
        /UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks/{id}":{"parameters":[{"$ref":"#/components/p\#
        arameters/name"},{"$ref":"#/components/parameters/rollback_id"}],"get":{"operationId":"getRollback","tags":["R\#
        ollbacks"],"summary":"One rollback","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/\#
        components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$\#
        ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application\#
        /json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","wa\#
        tch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","actor":"anonymous"\#
        ,"note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until":null,"created_at":"2\#
        026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"released_by":null}}}},"3\#
        04":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$\#
        ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref"\#
        :"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/c\#
        omponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch"\#
        :{"operationId":"patchRollback","tags":["Rollbacks"],"summary":"Changes the reason or the end of the pin","par\#
        ameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref"\#
        :"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+j\#
        son":{"schema":{"$ref":"#/components/schemas/RollbackPatch"},"examples":{"until":{"value":{"pinned_until":"202\#
        6-11-22T08:00:00Z"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPatch"}}}},"response\#
        s":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing changed.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"\#
        application/json":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Rollback"},{"$ref":"#/components/schemas/R\#
        ollbackPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses\#
        /NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/Not\#
        Acceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Preconditi\#
        onFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITo\#
        oLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unp\#
        rocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/r\#
        esponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operati\#
        onId":"releaseRollback","tags":["Rollbacks"],"summary":"Releases the pin of a rollback","description":"Drift, \#
        schedule and experiments may change the active version again. The rollback stays in the history, `released`; w\#
        hat it did stays done. Needs no `If-Match`, and releasing twice is no fault.","parameters":[{"$ref":"#/compone\#
        nts/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/\#
        components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/component\#
        s/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/re\#
        sponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/exc\#
        lusions":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listExclusions","tags":\#
        ["Exclusions"],"summary":"Lists what a watch leaves out","parameters":[{"$ref":"#/components/parameters/limit"\#
        },{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/co\#
        mponents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/componen\#
        ts/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExclusionList"}}}},"3\#
        04":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$\#
        ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref"\#
        :"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/c\#
        omponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":\#
        {"operationId":"createExclusion","tags":["Exclusions"],"summary":"Leaves a stretch of time out","description":\#
        "Points from `start` to `end` neither train nor count for drift, intervals, live scores or experiments; to mod\#
        els they are missing. Where points that are known already are concerned, the active version starts anew withou\#
        t them; evidence that is stored stays as it is. At most 64 that are not lifted may reach into the training win\#
        dow.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Reques\#
        t-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/E
        """#
}
