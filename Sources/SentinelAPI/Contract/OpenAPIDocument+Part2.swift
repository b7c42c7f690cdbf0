// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        xclusionInput"},"examples":{"typical":{"value":{"start":"2026-11-20T22:00:00Z","end":"2026-11-20T23:30:00Z","r\#
        eason":"load test"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing change\#
        d.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"sc\#
        hema":{"$ref":"#/components/schemas/ExclusionPreview"}}}},"201":{"description":"Done; the running watch follow\#
        s it already, unless the database went away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":\#
        {"$ref":"#/components/schemas/Exclusion"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":\#
        "#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/c\#
        omponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/componen\#
        ts/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/\#
        responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#\#
        /components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1\#
        /watches/{name}/exclusions/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/\#
        parameters/exclusion_id"}],"get":{"operationId":"getExclusion","tags":["Exclusions"],"summary":"One exclusion"\#
        ,"parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"\#
        }],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
        t-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/Exclusion"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/UR\#
        ITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/S\#
        erviceUnavailable"}}},"delete":{"operationId":"liftExclusion","tags":["Exclusions"],"summary":"Counts the poin\#
        ts again","description":"The exclusion stays in the history, with who lifted it. Lifting twice is no fault.","\#
        parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}]\#
        ,"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"}\#
        ,"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}}},"/v1/watches/{name}/resets":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationI\#
        d":"listResets","tags":["Exclusions"],"summary":"Lists what a watch was made to forget","parameters":[{"$ref":\#
        "#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameter\#
        s/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.",\#
        "headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ET\#
        ag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
        s/schemas/ResetList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respo\#
        nses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Metho\#
        dNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URIT\#
        ooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Ser\#
        viceUnavailable"}}},"post":{"operationId":"createReset","tags":["Exclusions"],"summary":"Makes a watch forget"\#
        ,"description":"Scope `drift` forgets what was found about drift, `intervals` also what the intervals have lea\#
        rnt since training, `state` everything but the data, so that the active version starts anew from the points th\#
        at are kept.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/s\#
        chemas/ResetInput"},"examples":{"typical":{"value":{"scope":"drift","reason":"the alarm was a load test"}}}}}}\#
        ,"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/ResetPreview"}}}},"201":{"description":"Done; the running watch follows it already, unless the dat\#
        abase went away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":\#
        {"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
        s/Reset"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound\#
        "},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptabl\#
        e"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"}\#
        ,"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessa\#
        bleContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses\#
        /ServiceUnavailable"}}}},"/v1/watches/{name}/resets/{id}":{"parameters":[{"$ref":"#/components/parameters/name\#
        "},{"$ref":"#/components/parameters/reset_id"}],"get":{"operationId":"getReset","tags":["Exclusions"],"summary\#
        ":"One reset","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$re\#
        f":"#/components/schemas/Reset"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/resp\#
        onses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/res\#
        ponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/re\#
        sponses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs":{"parameters":[{"$ref":"#/components/parame\#
        ters/name"}],"get":{"operationId":"listTrainingRuns","tags":["Training runs"],"summary":"Lists the training ru\#
        ns of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_to\#
        ken"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"\#
        $ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/compo\#
        nents/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}\#
        }},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404\#
        ":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"\#
        $ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref"\#
        :"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"p\#
        ost":{"operationId":"createTrainingRun","tags":["Training runs"],"summary":"Trains now","parameters":[{"$ref":\#
        "#/components/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/compo\#
        nents/schemas/TrainingRunInput"},"examples":{"finetune":{"value":{"policy":"finetune"}}}}}},"responses":{"200"\#
        :{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Trainin\#
        gRunPreview"}}}},"202":{"description":"Queued, or open already; with `Prefer: wait=N` as it is after waiting."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/heade\#
        rs/Location"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application\#
        /json":{"schema":{"$ref":"#/components/schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z\#
        0a1b2c","watch":"api-requests","trigger":"manual","policy":"full_retrain","parameters":"reselect","state":"que\#
        ued","progress":0,"actor":"anonymous","attempts":0,"version":null,"outcome":null,"error":null,"spec_generation\#
        ":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","revision":1},"requested_at":"2026-11-21T03:00:00Z","\#
        started_at":null,"finished_at":null,"coalesced":false}}}},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406"\#
        :{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
        ":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"\#
        #/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"50\#
        0":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavaila\#
        ble"}}}},"/v1/watches/{name}/training-runs/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref\#
        ":"#/components/parameters/run_id"}],"get":{"operationId":"getTrainingRun","tags":["Training runs"],"summary":\#
        "One training run","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parame\#
        ters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/component\#
        s/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":\#
        {"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$re\#
        f":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/comp\#
        onents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/co\#
        mponents/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelTrainingRun","tags":["Training runs"],\#
        "summary":"Cancels an open training run","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref\#
        ":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+\#
        json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cance\#
        lled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{\#
        "value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its worker notices within a s\#
        econd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"4\#
        04":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":\#
        {"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
        :"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#\#
        /components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}}},"/v1/watches/{name}/backtests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operati\#
        onId":"listBacktests","tags":["Back-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":\#
        "#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameter\#
        s/backtest_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/resp\#
        onses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/N\#
        otFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAc\#
        ceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalSe\#
        rverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest\#
        ","tags":["Back-tests"],"summary":"Tries models on the watch's own history","description":"Every model is fore\#
        cast from the same past times of every series, from what was known then, by the function that serves.","parame\#
        ters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/c\#
        omponents/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/BacktestInput"},"examples":{"compare":{"value":{"models":[{"model":"auto"},{"mode\#
        l":"seasonal_naive","parameters":{"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}}\#
        ,"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/BacktestPreview"}}}},"202":{"description":"Queued; with `Prefer: wait=N` as it is after waiting.",\#
        "headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/header\#
        s/Location"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","wat\#
        ch":"api-requests","state":"queued","progress":0,"actor":"anonymous","spec_generation":1,"request":{"models":[\#
        {"model":"auto","parameters":{}},{"model":"naive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9]\#
        ,"series":null},"inputs":null,"results":null,"error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":n\#
        ull,"finished_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/resp\#
        onses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/response\#
        s/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Conte\#
        ntTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsuppor\#
        tedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/respon\#
        ses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/ba\#
        cktests/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/backtest\#
        _id"}],"get":{"operationId":"getBacktest","tags":["Back-tests"],"summary":"One back-test, its progress and its\#
         table","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/Backtest"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respon\#
        ses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respo\#
        nses/ServiceUnavailable"}}},"patch":{"operationId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels a\#
        n open back-test","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/paramet\#
        ers/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref"\#
        :"#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/jso\#
        n":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}\#
        }}}}},"responses":{"200":{"description":"Cancelled; its worker notices within a second.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/Backtest"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respon\#
        ses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/\#
        NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Content\#
        TooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsupporte\#
        dMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/response\#
        s/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"\#
        deleteBacktest","tags":["Back-tests"],"summary":"Removes a back-test","description":"An open one is cancelled \#
        first.","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/component\#
        s/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respons\#
        es/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/N\#
        otAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Intern\#
        alServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/summary":{"get":{"operation\#
        Id":"getSummary","tags":["Server"],"summary":"The whole fleet at a glance","parameters":[{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Summary"}}}},"304":{"$re\#
        f":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/c\#
        omponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/\#
        components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#\#
        /components/responses/ServiceUnavailable"}}}},"/v1/versions":{"get":{"operationId":"listAllVersions","tags":["\#
        Versions"],"summary":"Lists the versions of all watches","parameters":[{"$ref":"#/components/parameters/limit"\#
        },{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components\#
        /parameters/stage"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Reques\#
        t-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
        equest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content"\#
        :{"application/json":{"schema":{"$ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/resp\#
        onses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/M\#
        ethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/\#
        URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses\#
        /ServiceUnavailable"}}}},"/v1/rollbacks":{"get":{"operationId":"listAllRollbacks","tags":["Rollbacks"],"summar\#
        y":"Lists the rollbacks of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/comp\#
        onents/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/from"\#
        },{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/paramet\#
        ers/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Match"\#
        },{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$r\#
        ef":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollba\#
        ckList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccepta\#
        ble"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerE\#
        rror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/activations":{"get":{"operationId":"\#
        listAllActivations","tags":["Versions"],"summary":"Which version of any watch was active when, why and by whom\#
        ","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref"\#
        :"#/components/parameters/watch"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components/parameters/If-No\#
        ne-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"L\#
        ink":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
        as/ActivationList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Inte\#
        rnalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/training-runs":{"get":{"o\#
        perationId":"listAllTrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of all watches",\#
        "parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"\#
        #/components/parameters/watch"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/components/parameters/\#
        If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","h\#
        eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag\#
        "},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/res\#
        ponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/response\#
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
        d of a rollback.","schema":{"type":"string","maxLength":128}},"exclusion_id":{"name":"id","in":"path","require\#
        d":true,"description":"The id of an exclusion.","schema":{"type":"string","maxLength":128}},"reset_id":{"name"\#
        :"id","in":"path","required":true,"description":"The id of a reset.","schema":{"type":"string","maxLength":128\#
        }},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id of a back-test.","schema":{"ty\#
        pe":"string","maxLength":128}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a tr\#
        aining run.","schema":{"type":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"de\#
        scription":"A number (`3` or `v3`), or `active`, `latest`, `previous`: the version that a rollback would go to\#
        .","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in"\#
        :"path","required":true,"description":"The kind of a model.","schema":{"type":"string","enum":["auto","naive",\#
        "seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","s\#
        gd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","r\#
        equired":true,"description":"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|ac\#
        tive|latest|previous)$"}},"compare_b":{"name":"b","in":"query","required":true,"description":"A version, as in\#
         a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"wa\#
        tch","in":"query","description":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name":\#
        "limit","in":"query","description":"How many items a page has at most.","schema":{"type":"integer","minimum":1\#
        ,"maximum":1000,"default":50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_to\#
        ken` of the page before, with the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":\#
        {"name":"validate_only","in":"query","description":"Check everything and change nothing.","schema":{"type":"bo\#
        olean","default":false}},"state":{"name":"state","in":"query","description":"Only watches in this state.","sch\#
        ema":{"$ref":"#/components/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watc\#
        hes with this tag or selector label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source"\#
        :{"name":"data_source","in":"query","description":"Only watches of this data source.","schema":{"type":"string\#
        "}},"model":{"name":"model","in":"query","description":"Only watches with this kind of model.","schema":{"type\#
        ":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta\#
        ","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metr\#
        ic":{"name":"metric","in":"query","description":"Only watches of this metric.","schema":{"type":"string"}},"le\#
        vel":{"name":"level","in":"query","description":"Coverage levels, separated by commas; those of the watch by d\#
        efault.","schema":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxIte\#
        ms":8},"style":"form","explode":false},"start":{"name":"start","in":"query","description":"The first grid time\#
        ; the oldest that is held by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","i\#
        n":"query","description":"The last grid time; the newest by default.","schema":{"type":"string","format":"date\#
        -time"}},"step":{"name":"step","in":"query","description":"A whole multiple of the granularity: every n-th poi\#
        nt. By default every point.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d\#
        +m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead t\#
        he expectation was made; the first of `emission.expected` is the one kept, another one is 422.","schema":{"typ\#
        e":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"na\#
        me":"stage","in":"query","description":"Only versions in this stage; `production` is the active one.","schema"\#
        :{"type":"string","enum":["development","staging","production","archived"]}},"at":{"name":"at","in":"query","d\#
        escription":"What was live at this time, one activation of each watch, or none.","schema":{"type":"string","fo\#
        rmat":"date-time"}},"from":{"name":"from","in":"query","description":"Only rollbacks from this version.","sche\#
        ma":{"type":"integer","minimum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only ro\#
        llbacks to this version.","schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor\#
        ","in":"query","description":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":\#
        "query","description":"Only with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","i\#
        n":"query","description":"Only rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowle\#
        dged","failed","released"]}},"backtest_state":{"name":"state","in":"query","description":"Only back-tests in t\#
        his state.","schema":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]}},"run_stat\#
        e":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string","enum":["qu\#
        eued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header","\#
        description":"The `ETag` that was read, or `*`. Missing where something would change: 428; another one: 412.",\#
        "schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags t\#
        hat the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-None\#
        -Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"string","co\#
        nst":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, aft\#
        er N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{\#
        "name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by def\#
        ault.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description\#
        ":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. \#
        That of a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"string\#
        "}},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","format":"ur\#
        i-reference"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"type":"\#
        string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","schema":\#
        {"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name for th\#
        e file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last \#
        one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}\#
        },"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After":\#
        {"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference tha\#
        t was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Co\#
        ntent-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"respons\#
        es":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETa\#
        g"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header\#
         or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicati\#
        on/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body\#
        ","title":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","instanc\#
        e":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable\#
        ":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you \#
        mean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sc\#
        hemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There\#
         is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req\#
        _01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this p\#
        ath.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/hea\#
        ders/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example\#
        ":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource all\#
        ows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request\#
        _id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no \#
        type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content\#
        ":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/n\#
        ot_acceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","i\#
        nstance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","ret\#
        ryable":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/com\#
        ponents/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"T\#
        here is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"na\#
        me_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"descripti\#
        on":"`If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/component\#
        s/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"de\#
        tail":"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-requests","code\#
        ":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"desc\#
        ription":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}}\#
        ,"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/p\#
        roblems/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576 \#
        bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a\#
        1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Req\#
        uest-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref"\#
        :"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":41\#
        4,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_lon\#
        g","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"\#
        The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":\#
        "#/components/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Medi\#
        a Type","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/api\#
        -requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}}\#
        ,"UnprocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sc\#
        hemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detai\#
        l":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"inval\#
        id_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","cod\#
        e":"out_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequi\#
        red":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"typ\#
        e":"/problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with the\#
         ETag that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":\#
        "if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":\#
        {"description":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Pr\#
        oblem"},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"So\#
        mething went wrong on the server; the log has the details under this request_id.","instance":"/v1/watches/api-\#
        requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Service\#
        Unavailable":{"description":"PostgreSQL is away, the server is starting or stopping, or the request took too l\#
        ong.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/componen\#
        ts/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Proble\#
        m"},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The r\#
        equest took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_\#
        exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":\#
        "object","description":"One entry of the append-only history of which version was active when, why and by whom\#
        .","required":["watch","seq","version","previous_version","reason","detail","actor","rollback","at"],"properti\#
        es":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description":"Grows by \#
        one with each activation of the watch."},"version":{"type":["integer","null"],"description":"Null: from here o\#
        n no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":["p\#
        romotion","demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":"demotion: a\#
         client moved the active version out of production."},"detail":{"type":"string"},"actor":{"type":"string"},"ro\#
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
        :"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"type":"obje\#
        ct","description":"Models tried on the history of a watch.","required":["id","watch","state","progress","actor\#
        ","spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"],"propertie\#
        s":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/compon\#
        ents/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"],"des\#
        cription":"One that was running when the server stopped has failed, with the code `interrupted`."},"progress":\#
        {"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"integer","descr\#
        iption":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/BacktestRequest"}\#
        ,"inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series","points","\#
        start","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"series":{"type"\#
        :"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"start":{"typ\#
        e":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"first_origin\#
        ":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":"date-time"\#
        },"origins":{"type":"integer","description":"Past times of all series together."},"training_window":{"type":"s\#
        tring","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"],"descripti\#
        on":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description":"One row pe\#
        r model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"error":{"type"\#
        :["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"s\#
        tring"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type\#
        ":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"Bac\#
        ktestInput":{"type":"object","description":"What to try; an empty body compares the watch's own model with the\#
         last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minItems":1,"maxIt\#
        ems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"type\#
        ":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"description":"Thos\#
        e of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":\#
        "From how many past times each series is forecast, evenly over the newer half of its history."},"horizon":{"ty
        """#
}
