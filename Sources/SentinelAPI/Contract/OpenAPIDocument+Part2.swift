// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$\#
        ref":"#/components/schemas/ExclusionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref\#
        ":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compo\#
        nents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/comp\#
        onents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/com\#
        ponents/responses/ServiceUnavailable"}}},"post":{"operationId":"createExclusion","tags":["Exclusions"],"summar\#
        y":"Leaves a stretch of time out","description":"Points from `start` to `end` neither train nor count for drif\#
        t, intervals, live scores or experiments; to models they are missing. Where points that are known already are \#
        concerned, the active version starts anew without them; blocks of evidence that hold one of them count as void\#
         for as long as the exclusion does. At most 64 that are not lifted may reach into the training window (409 `to\#
        o_many_exclusions`). The end lies within the training window or at most a year ahead.","parameters":[{"$ref":"\#
        #/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requi\#
        red":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExclusionInput"},"examples":{"\#
        typical":{"summary":"Times within the training window.","value":{"start":"2026-11-20T22:00:00Z","end":"2026-11\#
        -20T23:30:00Z","reason":"load test"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checke\#
        d, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/ExclusionPreview"}}}},"201":{"description":"Done; the run\#
        ning watch follows it already, unless the database went away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/\#
        components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application\#
        /json":{"schema":{"$ref":"#/components/schemas/Exclusion"}}}},"400":{"$ref":"#/components/responses/BadRequest\#
        "},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"\#
        406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"\#
        $ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$re\#
        f":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"}\#
        ,"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnav\#
        ailable"}}}},"/v1/watches/{name}/exclusions/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$re\#
        f":"#/components/parameters/exclusion_id"}],"get":{"operationId":"getExclusion","tags":["Exclusions"],"summary\#
        ":"One exclusion","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramet\#
        ers/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/Exclusion"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compon\#
        ents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}},"delete":{"operationId":"liftExclusion","tags":["Exclusions"],"summary"\#
        :"Counts the points again","description":"The exclusion stays in the history, with who lifted it. Lifting twic\#
        e is no fault.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameter\#
        s/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/M\#
        ethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/\#
        URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses\#
        /ServiceUnavailable"}}}},"/v1/watches/{name}/resets":{"parameters":[{"$ref":"#/components/parameters/name"}],"\#
        get":{"operationId":"listResets","tags":["Exclusions"],"summary":"Lists what a watch was made to forget","para\#
        meters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/com\#
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$\#
        ref":"#/components/schemas/ResetList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#\#
        /components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}},"post":{"operationId":"createReset","tags":["Exclusions"],"summary":"Make\#
        s a watch forget","description":"Scope `drift` forgets what was found about drift, `intervals` also what the i\#
        ntervals have learnt since training, `state` everything but the data, so that the active version starts anew f\#
        rom the points that are kept.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\#
        ":"#/components/schemas/ResetInput"},"examples":{"typical":{"value":{"scope":"drift","reason":"the alarm was a\#
         load test"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/ResetPreview"}}}},"201":{"description":"Done; the running watch follows it alread\#
        y, unless the database went away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/Reset"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/r\#
        esponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respo\#
        nses/NotAcceptable"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/respo\#
        nses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/res\#
        ponses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/com\#
        ponents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/resets/{id}":{"parameters":[{"$ref":"#/component\#
        s/parameters/name"},{"$ref":"#/components/parameters/reset_id"}],"get":{"operationId":"getReset","tags":["Excl\#
        usions"],"summary":"One reset","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json\#
        ":{"schema":{"$ref":"#/components/schemas/Reset"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":\#
        "#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref"\#
        :"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs":{"parameters":[{"$ref":"#/\#
        components/parameters/name"}],"get":{"operationId":"listTrainingRuns","tags":["Training runs"],"summary":"List\#
        s the training runs of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/p\#
        arameters/page_token"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/components/parameters/If-None-M\#
        atch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{\#
        "X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link"\#
        :{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/T\#
        rainingRunList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/\#
        BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotA\#
        llowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceU\#
        navailable"}}},"post":{"operationId":"createTrainingRun","tags":["Training runs"],"summary":"Trains now","desc\#
        ription":"While a run is open, that one is the answer. 409 `watch_paused`, 422 `finetune_unsupported`.","param\#
        eters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/\#
        components/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":\#
        {"$ref":"#/components/schemas/TrainingRunInput"},"examples":{"finetune":{"value":{"policy":"finetune"}}}}}},"r\#
        esponses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
        /schemas/TrainingRunPreview"}}}},"202":{"description":"Queued, or open already; with `Prefer: wait=N` as it is\#
         after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/\#
        components/headers/Location"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"conten\#
        t":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunAccepted"},"example":{"id":"run_01hq\#
        3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","trigger":"manual","policy":"full_retrain","parameters":"resele\#
        ct","state":"queued","progress":0,"actor":"anonymous","attempts":0,"cause":null,"version":null,"outcome":null,\#
        "error":null,"spec_generation":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","revision":1},"requested\#
        _at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null,"coalesced":false}}}},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respo\#
        nses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/resp\#
        onses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses\#
        /URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/respons\#
        es/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs/{id}":{"parameters":[{"$ref":"#/compon\#
        ents/parameters/name"},{"$ref":"#/components/parameters/run_id"}],"get":{"operationId":"getTrainingRun","tags"\#
        :["Training runs"],"summary":"One training run","parameters":[{"$ref":"#/components/parameters/If-None-Match"}\#
        ,{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Req\#
        uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{\#
        "application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$ref":"#/components/respon\#
        ses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/Not\#
        Found"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcce\#
        ptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServ\#
        erError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelTrainingR\#
        un","tags":["Training runs"],"summary":"Cancels an open training run","description":"409 `run_closed` when it \#
        has ended.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-\#
        Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/co\#
        mponents/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":\#
        {"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}\#
        }}}}},"responses":{"200":{"description":"Cancelled; its worker notices within a second.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/TrainingRun"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/res\#
        ponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respons\#
        es/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Cont\#
        entTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsuppo\#
        rtedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/respo\#
        nses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/experiments":{"g\#
        et":{"operationId":"listAllExperiments","tags":["Experiments"],"summary":"Lists the experiments and probations\#
         of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_\#
        token"},{"$ref":"#/components/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"}\#
        ,{"$ref":"#/components/parameters/experiment_watch"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#\#
        /components/parameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parameters/labe\#
        l"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respons\#
        es":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETa\#
        g":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/j\#
        son":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModi\#
        fied"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllow\#
        ed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnava\#
        ilable"}}}},"/v1/watches/{name}/experiments":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"o\#
        perationId":"listExperiments","tags":["Experiments"],"summary":"Lists the experiments and probations of a watc\#
        h","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref\#
        ":"#/components/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/co\#
        mponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"desc\#
        ription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/com\#
        ponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/com\#
        ponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/c\#
        omponents/responses/ServiceUnavailable"}}},"post":{"operationId":"createExperiment","tags":["Experiments"],"su\#
        mmary":"Tries a version against the active one","description":"Both versions forecast every grid point in shad\#
        ow and are scored on what really came. The evidence may be looked at after every block; `allocation` only choo\#
        ses which of the two is shown. While a rollback pins the watch, and for a version that was rolled back, it mus\#
        t be `shadow` (409). With `auto_promote` the challenger must be one that could be promoted now: in staging, an\#
        d of the configuration of the watch, else 409. There is no verdict before 30 blocks of two horizons (of at lea\#
        st 16 grid points each; longer while neighbours depend on each other) and, where `training_window` is two days\#
         or more, before one whole day. 409: `no_active_version`, `active_version_mismatch`, `already_active`, `config\#
        uration_mismatch`, `artifact_unusable`, `watch_paused` and `training_run_open` (both with `train_challenger`),\#
         `watch_pinned`, `version_blocked`, `experiment_open`, `name_taken`; 422 `finetune_unsupported`.","parameters"\#
        :[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBo\#
        dy":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentInput"},"\#
        examples":{"versions":{"value":{"name":"seasonal-model","challenger_version":4,"auto_promote":true}},"trained_\#
        for_it":{"value":{"name":"fresh","train_challenger":"full_retrain","allocation":"thompson","end_at":"2099-01-0\#
        1T00:00:00Z"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","h\#
        eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":\#
        {"$ref":"#/components/schemas/ExperimentPreview"}}}},"201":{"description":"Made; it begins at `start_at`, or a\#
        s soon as its challenger is there and no other one runs.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
        ers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Locati\#
        on"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experiment"},"example":{"id":"exp_\#
        01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","kind":"experiment","revision":1,"name":"seasonal-model","d\#
        escription":"","labels":{},"allocation":"shadow","traffic_split":0.5,"confidence_level":0.95,"minimum_effect":\#
        0.02,"equivalence_margin":0.02,"max_loss":0.1,"min_samples":0,"strict":false,"auto_promote":true,"start_at":nu\#
        ll,"end_at":null,"champion":3,"challenger":4,"training_run":null,"spec_generation":1,"state":"scheduled","verd\#
        ict":null,"stop_reason":null,"progress":{"blocks":0,"steps":0,"needed":null},"served_share":null,"result":null\#
        ,"error":null,"actor":"anonymous","created_at":"2026-11-21T03:00:00Z","started_at":null,"ended_at":null}}}},"4\#
        00":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref\#
        ":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$re\#
        f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":\#
        "#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}":{"parameters"\#
        :[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationI\#
        d":"getExperiment","tags":["Experiments"],"summary":"One experiment, its progress and what the evidence says",\#
        "parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/Experiment"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/UR\#
        ITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/S\#
        erviceUnavailable"}}},"patch":{"operationId":"patchExperiment","tags":["Experiments"],"summary":"Pauses, resum\#
        es, completes, cancels or edits an experiment","description":"A pause voids the blocks that it touches, so tha\#
        t it does not bias the evidence. Completing is refused with 409 `too_little_evidence` below the minimum, unles\#
        s `force` is set, which the result shows. A probation can be cancelled, not completed (`probation_runs_itself`\#
        ). What is scheduled starts by itself, so it can only be cancelled. Other 409: `illegal_state` (a move that it\#
        s state does not allow), `already_decided`, `experiment_ended` (its end cannot be moved any more).","parameter\#
        s":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/co\#
        mponents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{\#
        "schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"pause":{"value":{"state":"paused"}}}},"a\#
        pplication/json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"complete":{"value":{"s\#
        tate":"completed","force":true}}}}}},"responses":{"200":{"description":"Changed, or equal already; with `valid\#
        ate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/\#
        components/schemas/Experiment"},{"$ref":"#/components/schemas/ExperimentPreview"}]}}}},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respo\#
        nses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/resp\#
        onses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/respon\#
        ses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses\#
        /UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/componen\#
        ts/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":\#
        "#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteExperiment","tags":["Experiments\#
        "],"summary":"Deletes an experiment that has not begun","description":"What has gathered evidence stays (409 `\#
        experiment_started`); cancel it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/co\#
        mponents/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/\#
        components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/component\#
        s/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/re\#
        sponses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses\#
        /PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses\#
        /PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}/blocks":{"parameters":[{"$ref":"#/com\#
        ponents/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"listExperime\#
        ntBlocks","tags":["Experiments"],"summary":"The evidence of an experiment, block by block","parameters":[{"$re\#
        f":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parame\#
        ters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found\#
        .","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers\#
        /ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/ExperimentBlockList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/com\#
        ponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/re\#
        sponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/r\#
        esponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiment-plan":{"parameters":[{"$ref":"#/components/pa\#
        rameters/name"}],"get":{"operationId":"getExperimentPlan","tags":["Experiments"],"summary":"How long an experi\#
        ment must run to see an effect","description":"From the noise that the newest experiment or probation with evi\#
        dence has measured; 409 `no_evidence` while there is none.","parameters":[{"$ref":"#/components/parameters/rel\#
        ative_effect"},{"$ref":"#/components/parameters/confidence_level"},{"$ref":"#/components/parameters/power"},{"\#
        $ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Exper\#
        imentPlan"},"example":{"watch":"api-requests","relative_effect":0.05,"confidence_level":0.95,"power":0.8,"effe\#
        ct":0.041,"sequential":{"steps":3120,"duration":"2d4h"},"fixed":{"steps":1560,"duration":"1d2h"},"evidence":{"\#
        experiment":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-4-7","kind":"probation","steps":1440,"long_run_\#
        variance":0.334,"champion_loss":0.82}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#\#
        /components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/componen\#
        ts/responses/Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/bac\#
        ktests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listBacktests","tags":["\#
        Back-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/components/parameters/limit"\#
        },{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{"$ref":"#/c\#
        omponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"des\#
        cription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/co\#
        mponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$re\#
        f":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/comp\#
        onents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/co\#
        mponents/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","tags":["Back-tests"],"summar\#
        y":"Tries models on the watch's own history","description":"Every model is forecast from the same past times o\#
        f every series, from what was known then, by the function that serves. 409 `too_many_backtests`.","parameters"\#
        :[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/compon\#
        ents/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref\#
        ":"#/components/schemas/BacktestInput"},"examples":{"compare":{"value":{"models":[{"model":"auto"},{"model":"s\#
        easonal_naive","parameters":{"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"res\#
        ponses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
        chemas/BacktestPreview"}}}},"202":{"description":"Queued; with `Prefer: wait=N` as it is after waiting.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Loc\#
        ation"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"\#
        api-requests","state":"queued","progress":0,"actor":"anonymous","spec_generation":1,"request":{"models":[{"mod\#
        el":"auto","parameters":{}},{"model":"naive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9],"ser\#
        ies":null},"inputs":null,"results":null,"error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":null,"\#
        finished_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses\#
        /NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/Not\#
        Acceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentToo\#
        Large"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMe\#
        diaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/I\#
        nternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtes\#
        ts/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/backtest_id"}\#
        ],"get":{"operationId":"getBacktest","tags":["Back-tests"],"summary":"One back-test, its progress and its tabl\#
        e","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-I\#
        d"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
        nents/schemas/Backtest"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/re\#
        sponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}},"patch":{"operationId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels an ope\#
        n back-test","description":"409 `backtest_closed` when it has ended.","parameters":[{"$ref":"#/components/para\#
        meters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"conten\#
        t":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"cancel\#
        ":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"}\#
        ,"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its wo\#
        rker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conten\#
        t":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":{"$ref":"#/components/respo\#
        nses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Metho\#
        dNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conf\#
        lict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unproce\#
        ssableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respon\#
        ses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-tests"],"summary":"Removes a\#
         back-test","description":"An open one is cancelled first.","parameters":[{"$ref":"#/components/parameters/val\#
        idate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/respons\#
        es/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFou\#
        nd"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccepta\#
        ble"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerE\#
        rror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/summary":{"get":{"operationId":"getS\#
        ummary","tags":["Server"],"summary":"The whole fleet at a glance","parameters":[{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Summary"}}}},"304":{"$ref":"#/com\#
        ponents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components\#
        /responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/component\#
        s/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/componen\#
        ts/responses/ServiceUnavailable"}}}},"/v1/versions":{"get":{"operationId":"listAllVersions","tags":["Versions"\#
        ],"summary":"Lists the versions of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref"\#
        :"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/paramete\#
        rs/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#\#
        /components/parameters/label"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/parameters/If-No\#
        ne-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"L\#
        ink":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
        as/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/\#
        BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/No\#
        tAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Interna\#
        lServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/rollbacks":{"get":{"operatio\#
        nId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all watches","parameters":[{"$r\#
        ef":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/param\#
        eters/watch"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":\#
        "#/components/parameters/metric"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters/fr\#
        om"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/para\#
        meters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Mat\#
        ch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{\#
        "$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rol\#
        lbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRe\#
        quest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcce\#
        ptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServ\#
        erError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/activations":{"get":{"operationId\#
        ":"listAllActivations","tags":["Versions"],"summary":"Which version of any watch was active when, why and by w\#
        hom","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$r\#
        ef":"#/components/parameters/watch"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#/components/para\#
        meters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parameters/label"},{"$ref":"#/c\#
        omponents/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-\#
        Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"co\#
        ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"}}}},"304":{"$ref":"#/compon\#
        ents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/re\#
        sponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/r\#
        esponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}}},"/v1/training-runs":{"get":{"operationId":"listAllTrainingRuns","tags":["Tra\#
        ining runs"],"summary":"Lists the training runs of all watches","parameters":[{"$ref":"#/components/parameters\#
        /limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/com\#
        ponents/parameters/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/parameters/met\#
        ric"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/compone\#
        nts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descripti\#
        on":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/componen\#
        ts/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref"\#
        :"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#\#
        /components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/comp\#
        onents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/mode\#
        ls":{"get":{"operationId":"listModels","tags":["Models"],"summary":"The catalogue of models","parameters":[{"$\#
        ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"2\#
        00":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$r\#
        ef":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ModelL\#
        ist"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"\#
        },"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable\#
        "},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerErro\#
        r"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models/{kind}":{"parameters":[{"$ref":"\#
        #/components/parameters/kind"}],"get":{"operationId":"getModel","tags":["Models"],"summary":"One model with it\#
        s hyper-parameters","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#\#
        /components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary\#
        ":"Forecasts and what Sentinel counts about itself, for Prometheus","parameters":[{"$ref":"#/components/parame\#
        ters/X-Request-Id"}],"responses":{"200":{"description":"The Prometheus text format 0.0.4; compressed where `Ac\#
        cept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Vary":{"$\#
        ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/components/headers/Content-Encoding"}},"conten\#
        t":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watch_info{watch=\"api-requests\",model=\"ari\#
        ma\",version=\"v1\",stage=\"production\",level=\"0.9\"} 1\n"}}},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong\#
        "},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{"operationId":"getLiveness"\#
        ,"tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#/components/parameters/If-N\#
        one-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},\#
        "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"example":{"status":"alive"}}\#
        }},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":\#
        {"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operationId":"getReadiness","tags"\#
        :["Server"],"summary":"Whether this process should get traffic","parameters":[{"$ref":"#/components/parameters\#
        /If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETa\#
        g"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"re\#
        ady","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/response\#
        s/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/\#
        URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"description":"Not now; `reaso\#
        ns` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#\#
        /components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readi\#
        ness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable","message":"PostgreSQL does \#
        not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["Server"],"summary":"This do\#
        cument","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sche\#
        ma":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respo\#
        nses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respons\#
        es/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/In\#
        ternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},"components":{"parameters":\#
        {"name":{"name":"name","in":"path","required":true,"description":"The name of the resource.","schema":{"$ref":\#
        "#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,"description":"The id of a \#
        series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"id","in":"path","requir\#
        ed":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength":128}},"exclusion_id":{"na\#
        me":"id","in":"path","required":true,"description":"The id of an exclusion.","schema":{"type":"string","maxLen\#
        gth":128}},"reset_id":{"name":"id","in":"path","required":true,"description":"The id of a reset.","schema":{"t\#
        ype":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id o\#
        f a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path","required\#
        ":true,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":128}},"run_\#
        id":{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"type":"strin\#
        g","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3` or `v3`), \#
        or `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"string","patter\#
        n":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"description\#
        ":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","s\#
        es","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradi\#
        ent_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":true,"description":"A versi\#
        on, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"compare_b\#
        ":{"name":"b","in":"query","required":true,"description":"A version, as in a path.","schema":{"type":"string",\#
        "pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":"query","description":"Onl\#
        y of the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","description":"\#
        How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":50}},"page\#
        _token":{"name":"page_token","in":"query","description":"The `next_page_token` of the page before, with the sa\#
        me filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","in":"query"\#
        ,"description":"Check everything and change nothing.","schema":{"type":"boolean","default":false}},"state":{"n\#
        ame":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/components/schemas/W\#
        atchState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag or selector label,\#
         or what belongs to them, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"d\#
        ata_source","in":"query","description":"Only watches of this data source, or what belongs to them.","schema":{\#
        "type":"string"}},"model":{"name":"model","in":"query","description":"Only watches with this kind of model, or\#
         what belongs to them.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","se\#
        s","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradie\#
        nt_boosting","model_selection"]}},"metric":{"name":"metric","in":"query","description":"Only watches of this m\#
        etric, or what belongs to them.","schema":{"type":"string"}},"level":{"name":"level","in":"query","description\#
        ":"Coverage levels, separated by commas; those of the watch by default.","schema":{"type":"array","items":{"ty\#
        pe":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","explode":false},"start"\#
        :{"name":"start","in":"query","description":"The first grid time; the oldest that is held by default.","schema\#
        ":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","description":"The last grid time; \#
        the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"step","in":"query","d\#
        escription":"A whole multiple of the granularity: every n-th point. By default every point.","schema":{"type":\#
        "string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history_horizo\#
        n":{"name":"horizon","in":"query","description":"How far ahead the expectation was made; the first of `emissio\#
        n.expected` is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","description":"Only v\#
        ersions in this stage; `production` is the active one.","schema":{"type":"string","enum":["development","stagi\#
        ng","production","archived"]}},"at":{"name":"at","in":"query","description":"What was live at this time, one a\#
        ctivation of each watch, or none.","schema":{"type":"string","format":"date-time"}},"from":{"name":"from","in"\#
        :"query","description":"Only rollbacks from this version.","schema":{"type":"integer","minimum":1,"maximum":21\#
        47483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.","schema":{"type":"in\#
        teger","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","description":"Only by this act\#
        or.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Only with this reason."\#
        ,"schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"Only rollbacks in th\#
        is state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]}},"backtest_state":\#
        {"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"type":"string","enum":[\#
        "queued","running","succeeded","failed","cancelled"]}},"experiment_state":{"name":"state","in":"query","descri\#
        ption":"Only experiments in this state.","schema":{"$ref":"#/components/schemas/ExperimentState"}},"experiment\#
        _kind":{"name":"kind","in":"query","description":"Only experiments, or only probations.","schema":{"type":"str\#
        ing","enum":["experiment","probation"]}},"experiment_watch":{"name":"watch","in":"query","description":"Only t\#
        hose of the watch of this name.","schema":{"type":"string"}},"relative_effect":{"name":"relative_effect","in":\#
        "query","description":"The gain to be seen, as a share of the active version's mean loss.","schema":{"type":"n\#
        umber","minimum":0.001,"maximum":10,"default":0.05}},"confidence_level":{"name":"confidence_level","in":"query\#
        ","description":"1 minus the chance to see a gain that is not there.","schema":{"type":"number","minimum":0.8,\#
        "maximum":0.999,"default":0.95}},"power":{"name":"power","in":"query","description":"The chance to see the gai
        """#
}
