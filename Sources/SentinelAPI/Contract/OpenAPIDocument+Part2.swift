// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descriptio\#
        n":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/component\#
        s/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/ExclusionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/\#
        components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components\#
        /responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/component\#
        s/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/componen\#
        ts/responses/ServiceUnavailable"}}},"post":{"operationId":"createExclusion","tags":["Exclusions"],"summary":"L\#
        eaves a stretch of time out","description":"Points from `start` to `end` neither train nor count for drift, in\#
        tervals, live scores or experiments; to models they are missing. Where points that are known already are conce\#
        rned, the active version starts anew without them; evidence that is stored stays as it is. At most 64 that are\#
         not lifted may reach into the training window (409 `too_many_exclusions`). The end lies within the training w\#
        indow or at most a year ahead.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/comp\#
        onents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$re\#
        f":"#/components/schemas/ExclusionInput"},"examples":{"typical":{"summary":"Times within the training window."\#
        ,"value":{"start":"2026-11-20T22:00:00Z","end":"2026-11-20T23:30:00Z","reason":"load test"}}}}}},"responses":{\#
        "200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ex\#
        clusionPreview"}}}},"201":{"description":"Done; the running watch follows it already, unless the database went\#
         away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#\#
        /components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Exclusio\#
        n"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        09":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{\#
        "$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422"\#
        :{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerEr\#
        ror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/exclusions/{id}":{"par\#
        ameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/exclusion_id"}],"get":{"ope\#
        rationId":"getExclusion","tags":["Exclusions"],"summary":"One exclusion","parameters":[{"$ref":"#/components/p\#
        arameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"\#
        Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Exclusion"}}}},"304":{"$re\#
        f":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/c\#
        omponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compo\#
        nents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components\#
        /responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"opera\#
        tionId":"liftExclusion","tags":["Exclusions"],"summary":"Counts the points again","description":"The exclusion\#
         stays in the history, with who lifted it. Lifting twice is no fault.","parameters":[{"$ref":"#/components/par\#
        ameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/compone\#
        nts/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respo\#
        nses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Inte\#
        rnalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/resets":{"\#
        parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listResets","tags":["Exclusions"],\#
        "summary":"Lists what a watch was made to forget","parameters":[{"$ref":"#/components/parameters/limit"},{"$re\#
        f":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/component\#
        s/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/head\#
        ers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetList"}}}},"304":{"$ref"\#
        :"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/com\#
        ponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compone\#
        nts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/r\#
        esponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operation\#
        Id":"createReset","tags":["Exclusions"],"summary":"Makes a watch forget","description":"Scope `drift` forgets \#
        what was found about drift, `intervals` also what the intervals have learnt since training, `state` everything\#
         but the data, so that the active version starts anew from the points that are kept.","parameters":[{"$ref":"#\#
        /components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requir\#
        ed":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetInput"},"examples":{"typic\#
        al":{"value":{"scope":"drift","reason":"the alarm was a load test"}}}}}},"responses":{"200":{"description":"Wi\#
        th `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
        Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetPreview"}}}},"201":{"\#
        description":"Done; the running watch follows it already, unless the database went away meanwhile.","headers":\#
        {"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location\#
        "}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reset"}}}},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"413":{"$ref":"#/components/respon\#
        ses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses\#
        /UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/\#
        {name}/resets/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/re\#
        set_id"}],"get":{"operationId":"getReset","tags":["Exclusions"],"summary":"One reset","parameters":[{"$ref":"#\#
        /components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"d\#
        escription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/\#
        components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reset"}}}},"3\#
        04":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$\#
        ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref"\#
        :"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/c\#
        omponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/w\#
        atches/{name}/training-runs":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"lis\#
        tTrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of a watch","parameters":[{"$ref":"\#
        #/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters\#
        /run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}]\#
        ,"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"appl\#
        ication/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/respons\#
        es/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotF\#
        ound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccep\#
        table"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServe\#
        rError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createTrainingRun\#
        ","tags":["Training runs"],"summary":"Trains now","description":"While a run is open, that one is the answer. \#
        409 `watch_paused`, 422 `finetune_unsupported`.","parameters":[{"$ref":"#/components/parameters/validate_only"\#
        },{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"r\#
        equired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunInput"},"examp\#
        les":{"finetune":{"value":{"policy":"finetune"}}}}}},"responses":{"200":{"description":"With `validate_only=tr\#
        ue`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conte\#
        nt":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPreview"}}}},"202":{"description":"\#
        Queued, or open already; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$r\#
        ef":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","trigger\#
        ":"manual","policy":"full_retrain","parameters":"reselect","state":"queued","progress":0,"actor":"anonymous","\#
        attempts":0,"cause":null,"version":null,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"s\#
        rc_01hq3v5k9x7m2t4w6y8z0a1b2c","revision":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished\#
        _at":null,"coalesced":false}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components\#
        /responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/res\#
        ponses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
        ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Uns\#
        upportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/r\#
        esponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{nam\#
        e}/training-runs/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters\#
        /run_id"}],"get":{"operationId":"getTrainingRun","tags":["Training runs"],"summary":"One training run","parame\#
        ters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"resp\#
        onses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
        mas/TrainingRun"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses\#
        /BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLo\#
        ng"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Service\#
        Unavailable"}}},"patch":{"operationId":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open\#
         training run","description":"409 `run_closed` when it has ended.","parameters":[{"$ref":"#/components/paramet\#
        ers/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":\#
        {"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel\#
        ":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatc\#
        h"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its\#
         worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"con\#
        tent":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"400":{"$ref":"#/components\#
        /responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses\#
        /MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/response\#
        s/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/U\#
        nprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}}},"/v1/experiments":{"get":{"operationId":"listAllExperiments","tags":["Experi\#
        ments"],"summary":"Lists the experiments and probations of all watches","parameters":[{"$ref":"#/components/pa\#
        rameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/experiment_sta\#
        te"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/parameters/experiment_watch"},{"\#
        $ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{\#
        "schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"}\#
        ,"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"\#
        406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":\#
        {"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable\#
        "}}}},"/v1/watches/{name}/experiments":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operati\#
        onId":"listExperiments","tags":["Experiments"],"summary":"Lists the experiments and probations of a watch","pa\#
        rameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/c\#
        omponents/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/componen\#
        ts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descriptio\#
        n":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/component\#
        s/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#\#
        /components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}},"post":{"operationId":"createExperiment","tags":["Experiments"],"summary"\#
        :"Tries a version against the active one","description":"Both versions forecast every grid point in shadow and\#
         are scored on what really came. The evidence may be looked at after every block; `allocation` only chooses wh\#
        ich of the two is shown. There is no verdict before 30 blocks of two horizons (of at least 16 grid points each\#
        ; longer while neighbours depend on each other) and, where `training_window` is two days or more, before one w\#
        hole day. 409: `no_active_version`, `active_version_mismatch`, `already_active`, `configuration_mismatch`, `ar\#
        tifact_unusable`, `watch_paused` and `training_run_open` (both with `train_challenger`), `watch_pinned` (with \#
        `auto_promote`), `experiment_open`, `name_taken`; 422 `finetune_unsupported`.","parameters":[{"$ref":"#/compon\#
        ents/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":tru\#
        e,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentInput"},"examples":{"version\#
        s":{"value":{"name":"seasonal-model","challenger_version":4,"auto_promote":true}},"trained_for_it":{"value":{"\#
        name":"fresh","train_challenger":"full_retrain","allocation":"thompson","end_at":"2099-01-01T00:00:00Z"}}}}}},\#
        "responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/ExperimentPreview"}}}},"201":{"description":"Made; it begins at `start_at`, or as soon as its chall\#
        enger is there and no other one runs.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"a\#
        pplication/json":{"schema":{"$ref":"#/components/schemas/Experiment"},"example":{"id":"exp_01hq3v5k9x7m2t4w6y8\#
        z0a1b2c","watch":"api-requests","kind":"experiment","revision":1,"name":"seasonal-model","description":"","lab\#
        els":{},"allocation":"shadow","traffic_split":0.5,"confidence_level":0.95,"minimum_effect":0.02,"equivalence_m\#
        argin":0.02,"max_loss":0.1,"min_samples":0,"strict":false,"auto_promote":true,"start_at":null,"end_at":null,"c\#
        hampion":3,"challenger":4,"training_run":null,"spec_generation":1,"state":"scheduled","verdict":null,"stop_rea\#
        son":null,"progress":{"blocks":0,"steps":0,"needed":null},"served_share":null,"result":null,"error":null,"acto\#
        r":"anonymous","created_at":"2026-11-21T03:00:00Z","started_at":null,"ended_at":null}}}},"400":{"$ref":"#/comp\#
        onents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/res\#
        ponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/re\#
        sponses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/respons\#
        es/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/respo\#
        nses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}":{"parameters":[{"$ref":"#/compon\#
        ents/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"getExperiment",\#
        "tags":["Experiments"],"summary":"One experiment, its progress and what the evidence says","parameters":[{"$re\#
        f":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200\#
        ":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref\#
        ":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experime\#
        nt"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"}\#
        ,"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"40\#
        6":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"\#
        $ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}\#
        }},"patch":{"operationId":"patchExperiment","tags":["Experiments"],"summary":"Pauses, resumes, completes, canc\#
        els or edits an experiment","description":"A pause voids the blocks that it touches, so that it does not bias \#
        the evidence. Completing is refused with 409 `too_little_evidence` below the minimum, unless `force` is set, w\#
        hich the result shows. A probation can be cancelled, not completed (`probation_runs_itself`). Other 409: `ille\#
        gal_state` (a move that its state does not allow), `already_decided`, `experiment_ended` (its end cannot be mo\#
        ved any more).","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameter\#
        s/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"appli\#
        cation/merge-patch+json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"pause":{"value\#
        ":{"state":"paused"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples\#
        ":{"complete":{"value":{"state":"completed","force":true}}}}}},"responses":{"200":{"description":"Changed, or \#
        equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sch\#
        ema":{"oneOf":[{"$ref":"#/components/schemas/Experiment"},{"$ref":"#/components/schemas/ExperimentPreview"}]}}\#
        }},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{\#
        "$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":\#
        {"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"\#
        $ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$re\#
        f":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"}\#
        ,"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalSe\#
        rverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteExperi\#
        ment","tags":["Experiments"],"summary":"Deletes an experiment that has not begun","description":"What has gath\#
        ered evidence stays (409 `experiment_started`); cancel it.","parameters":[{"$ref":"#/components/parameters/val\#
        idate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"res\#
        ponses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},\#
        "404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406\#
        ":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$re\#
        f":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$re\#
        f":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},\#
        "503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}/blocks":{"p\#
        arameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"\#
        operationId":"listExperimentBlocks","tags":["Experiments"],"summary":"The evidence of an experiment, block by \#
        block","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"\#
        $ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{\#
        "schema":{"$ref":"#/components/schemas/ExperimentBlockList"}}}},"304":{"$ref":"#/components/responses/NotModif\#
        ied"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"41\#
        4":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiment-plan":{"parameters"\#
        :[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getExperimentPlan","tags":["Experiments"],"su\#
        mmary":"How long an experiment must run to see an effect","description":"From the noise that the newest experi\#
        ment or probation with evidence has measured; 409 `no_evidence` while there is none.","parameters":[{"$ref":"#\#
        /components/parameters/relative_effect"},{"$ref":"#/components/parameters/confidence_level"},{"$ref":"#/compon\#
        ents/parameters/power"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Re\#
        quest-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"\#
        #/components/schemas/ExperimentPlan"},"example":{"watch":"api-requests","relative_effect":0.05,"confidence_lev\#
        el":0.95,"power":0.8,"effect":0.041,"sequential":{"steps":3120,"duration":"2d4h"},"fixed":{"steps":1560,"durat\#
        ion":"1d2h"},"evidence":{"experiment":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-4-7","kind":"probatio\#
        n","steps":1440,"long_run_variance":0.334,"champion_loss":0.82}}}}},"304":{"$ref":"#/components/responses/NotM\#
        odified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},\#
        "405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"}\#
        ,"409":{"$ref":"#/components/responses/Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$\#
        ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}\#
        }},"/v1/watches/{name}/backtests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId"\#
        :"listBacktests","tags":["Back-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/co\#
        mponents/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/bac\#
        ktest_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"app\#
        lication/json":{"schema":{"$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses\#
        /NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFou\#
        nd"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccepta\#
        ble"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerE\#
        rror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","ta\#
        gs":["Back-tests"],"summary":"Tries models on the watch's own history","description":"Every model is forecast \#
        from the same past times of every series, from what was known then, by the function that serves. 409 `too_many\#
        _backtests`.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/\#
        Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"applicat\#
        ion/json":{"schema":{"$ref":"#/components/schemas/BacktestInput"},"examples":{"compare":{"value":{"models":[{"\#
        model":"auto"},{"model":"seasonal_naive","parameters":{"season":288}},{"model":"naive"}],"origins":40,"levels"\#
        :[0.8,0.9,0.95]}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schem\#
        a":{"$ref":"#/components/schemas/BacktestPreview"}}}},"202":{"description":"Queued; with `Prefer: wait=N` as i\#
        t is after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref"\#
        :"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"co\#
        ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7\#
        m2t4w6y8z0a1b2c","watch":"api-requests","state":"queued","progress":0,"actor":"anonymous","spec_generation":1,\#
        "request":{"models":[{"model":"auto","parameters":{}},{"model":"naive","parameters":{}}],"origins":20,"horizon\#
        ":"1h","levels":[0.9],"series":null},"inputs":null,"results":null,"error":null,"requested_at":"2026-11-21T03:0\#
        0:00Z","started_at":null,"finished_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$re\#
        f":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"\#
        #/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/compo\#
        nents/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/componen\#
        ts/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref"\#
        :"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"\#
        /v1/watches/{name}/backtests/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/component\#
        s/parameters/backtest_id"}],"get":{"operationId":"getBacktest","tags":["Back-tests"],"summary":"One back-test,\#
         its progress and its table","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compone\#
        nts/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#\#
        /components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/Backtest"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref"\#
        :"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref\#
        ":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelBacktest","tags":["Back-tests"]\#
        ,"summary":"Cancels an open back-test","description":"409 `backtest_closed` when it has ended.","parameters":[\#
        {"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody\#
        ":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/BacktestP\#
        atch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"descr\#
        iption":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#\#
        /components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/comp\#
        onents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/co\#
        mponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-te\#
        sts"],"summary":"Removes a back-test","description":"An open one is cancelled first.","parameters":[{"$ref":"#\#
        /components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$\#
        ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/c\#
        omponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compo\#
        nents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components\#
        /responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/summary":{\#
        "get":{"operationId":"getSummary","tags":["Server"],"summary":"The whole fleet at a glance","parameters":[{"$r\#
        ef":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"20\#
        0":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$re\#
        f":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Summary\#
        "}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},\#
        "414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}\#
        ,"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/versions":{"get":{"operationId":"listAllVe\#
        rsions","tags":["Versions"],"summary":"Lists the versions of all watches","parameters":[{"$ref":"#/components/\#
        parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$r\#
        ef":"#/components/parameters/stage"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/pa\#
        rameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/\#
        Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"\#
        #/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/compo\#
        nents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/comp\#
        onents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/com\#
        ponents/responses/ServiceUnavailable"}}}},"/v1/rollbacks":{"get":{"operationId":"listAllRollbacks","tags":["Ro\#
        llbacks"],"summary":"Lists the rollbacks of all watches","parameters":[{"$ref":"#/components/parameters/limit"\#
        },{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components\#
        /parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/c\#
        omponents/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/res\#
        ponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/response\#
        s/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/activations":{"get"\#
        :{"operationId":"listAllActivations","tags":["Versions"],"summary":"Which version of any watch was active when\#
        , why and by whom","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/pag\#
        e_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#\#
        /components/schemas/ActivationList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/training\#
        -runs":{"get":{"operationId":"listAllTrainingRuns","tags":["Training runs"],"summary":"Lists the training runs\#
         of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_\#
        token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/compo\#
        nents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descrip\#
        tion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compon\#
        ents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$re\#
        f":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref\#
        ":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":\#
        "#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/co\#
        mponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/mo\#
        dels":{"get":{"operationId":"listModels","tags":["Models"],"summary":"The catalogue of models","parameters":[{\#
        "$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{\#
        "200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Mode\#
        lList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReques\#
        t"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptab\#
        le"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerEr\#
        ror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models/{kind}":{"parameters":[{"$ref"\#
        :"#/components/parameters/kind"}],"get":{"operationId":"getModel","tags":["Models"],"summary":"One model with \#
        its hyper-parameters","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/par\#
        ameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/compon\#
        ents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schem\#
        a":{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compon\#
        ents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summa\#
        ry":"Forecasts and what Sentinel counts about itself, for Prometheus","parameters":[{"$ref":"#/components/para\#
        meters/X-Request-Id"}],"responses":{"200":{"description":"The Prometheus text format 0.0.4; compressed where `\#
        Accept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Vary":{\#
        "$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/components/headers/Content-Encoding"}},"cont\#
        ent":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watch_info{watch=\"api-requests\",model=\"a\#
        rima\",version=\"v1\",stage=\"production\",level=\"0.9\"} 1\n"}}},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLo\#
        ng"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{"operationId":"getLivenes\#
        s","tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#/components/parameters/If\#
        -None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}\#
        },"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"example":{"status":"alive"\#
        }}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"4\#
        05":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operationId":"getReadiness","tag\#
        s":["Server"],"summary":"Whether this process should get traffic","parameters":[{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"\#
        ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respon\#
        ses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/response\#
        s/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"description":"Not now; `rea\#
        sons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":\#
        "#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rea\#
        diness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable","message":"PostgreSQL doe\#
        s not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["Server"],"summary":"This \#
        document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Re\#
        quest-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-Request-Id":{"$ref":"#/com\#
        ponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sc\#
        hema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respo\#
        nses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/\#
        InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},"components":{"parameters\#
        ":{"name":{"name":"name","in":"path","required":true,"description":"The name of the resource.","schema":{"$ref\#
        ":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,"description":"The id of \#
        a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"id","in":"path","requ\#
        ired":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength":128}},"exclusion_id":{"\#
        name":"id","in":"path","required":true,"description":"The id of an exclusion.","schema":{"type":"string","maxL\#
        ength":128}},"reset_id":{"name":"id","in":"path","required":true,"description":"The id of a reset.","schema":{\#
        "type":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id\#
         of a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path","requir\#
        ed":true,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":128}},"ru\#
        n_id":{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"type":"str\#
        ing","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3` or `v3`)\#
        , or `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"string","patt\#
        ern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"descripti\#
        on":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_average",\#
        "ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gra\#
        dient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":true,"description":"A ver\#
        sion, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"compare\#
        _b":{"name":"b","in":"query","required":true,"description":"A version, as in a path.","schema":{"type":"string\#
        ","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":"query","description":"O\#
        nly of the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","description"\#
        :"How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":50}},"pa\#
        ge_token":{"name":"page_token","in":"query","description":"The `next_page_token` of the page before, with the \#
        same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","in":"quer\#
        y","description":"Check everything and change nothing.","schema":{"type":"boolean","default":false}},"state":{\#
        "name":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/components/schemas\#
        /WatchState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag or selector labe\#
        l, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"data_source","in":"query\#
        ","description":"Only watches of this data source.","schema":{"type":"string"}},"model":{"name":"model","in":"\#
        query","description":"Only watches with this kind of model.","schema":{"type":"string","enum":["auto","naive",\#
        "seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","s\#
        gd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metric":{"name":"metric","in":"query",\#
        "description":"Only watches of this metric.","schema":{"type":"string"}},"level":{"name":"level","in":"query",\#
        "description":"Coverage levels, separated by commas; those of the watch by default.","schema":{"type":"array",\#
        "items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","explode":fa\#
        lse},"start":{"name":"start","in":"query","description":"The first grid time; the oldest that is held by defau\#
        lt.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","description":"The last\#
         grid time; the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"step","in\#
        ":"query","description":"A whole multiple of the granularity: every n-th point. By default every point.","sche\#
        ma":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"hi\#
        story_horizon":{"name":"horizon","in":"query","description":"How far ahead the expectation was made; the first\#
         of `emission.expected` is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\s*(0|(\\\#
        d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","descript\#
        ion":"Only versions in this stage; `production` is the active one.","schema":{"type":"string","enum":["develop\#
        ment","staging","production","archived"]}},"at":{"name":"at","in":"query","description":"What was live at this\#
         time, one activation of each watch, or none.","schema":{"type":"string","format":"date-time"}},"from":{"name"\#
        :"from","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer","minimum":1,\#
        "maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.","schema"\#
        :{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","description":"Only\#
         by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Only with t\#
        his reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"Only rol\#
        lbacks in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]}},"back\#
        test_state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"type":"stri\#
        ng","enum":["queued","running","succeeded","failed","cancelled"]}},"experiment_state":{"name":"state","in":"qu\#
        ery","description":"Only experiments in this state.","schema":{"$ref":"#/components/schemas/ExperimentState"}}\#
        ,"experiment_kind":{"name":"kind","in":"query","description":"Only experiments, or only probations.","schema":\#
        {"type":"string","enum":["experiment","probation"]}},"experiment_watch":{"name":"watch","in":"query","descript\#
        ion":"Only those of the watch of this name.","schema":{"type":"string"}},"relative_effect":{"name":"relative_e\#
        ffect","in":"query","description":"The gain to be seen, as a share of the active version's mean loss.","schema\#
        ":{"type":"number","minimum":0.001,"maximum":10,"default":0.05}},"confidence_level":{"name":"confidence_level"\#
        ,"in":"query","description":"1 minus the chance to see a gain that is not there.","schema":{"type":"number","m\#
        inimum":0.8,"maximum":0.999,"default":0.95}},"power":{"name":"power","in":"query","description":"The chance to\#
         see the gain when it is there.","schema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8}},"run_\#
        state":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string","enum":\#
        ["queued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"heade\#
        r","description":"The `ETag` that was read, or `*`. Missing where something would change: 428; another one: 41\#
        2.","schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity ta\#
        gs that the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-\#
        None-Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"string"\#
        ,"const":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended,\#
         after N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-I\#
        d":{"name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by\#
         default.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"descrip\#
        tion":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity t
        """#
}
