// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        one"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","username","passwo\#
        rd"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"username":{"type":"s\#
        tring","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","minLength":1,"m\#
        axLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the stored one."}}\#
        },{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"additionalProperties\#
        ":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLength":1,"maxLen\#
        gth":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored one."}}}]},"Aut\#
        oParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalProperties":fal\#
        se,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"description":"Th\#
        e season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"enum":["all","\#
        fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constant time a poin\#
        t."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"description":\#
        "How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"type":"objec\#
        t","description":"Models tried on the history of a watch.","required":["id","watch","state","progress","actor"\#
        ,"spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"],"properties\#
        ":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/compone\#
        nts/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"],"desc\#
        ription":"One that was running when the server stopped has failed, with the code `interrupted`."},"progress":{\#
        "type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"integer","descri\#
        ption":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/BacktestRequest"},\#
        "inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series","points","s\#
        tart","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"series":{"type":\#
        "array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"start":{"type\#
        ":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"first_origin"\#
        :{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":"date-time"}\#
        ,"origins":{"type":"integer","description":"Past times of all series together."},"training_window":{"type":"st\#
        ring","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"],"descriptio\#
        n":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description":"One row per\#
         model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"error":{"type":\#
        ["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"st\#
        ring"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type"\#
        :["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"Back\#
        testInput":{"type":"object","description":"What to try; an empty body compares the watch's own model with the \#
        last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minItems":1,"maxIte\#
        ms":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"type"\#
        :"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"description":"Those\#
         of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"\#
        From how many past times each series is forecast, evenly over the newer half of its history."},"horizon":{"typ\#
        e":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the watch by def\#
        ault."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","minimum":0.5,"ma\#
        ximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{"type":["arra\#
        y","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"description":"The\#
         ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest first.","require\#
        d":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"},"maxItems"\#
        :1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Back\#
        testPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"additionalPropert\#
        ies":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change that a cli\#
        ent can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers; the id stand\#
        s for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"boolean","const\#
        ":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","description"\#
        :"What was asked for, every default written out.","required":["models","origins","horizon","levels","series"],\#
        "properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"],"properties"\#
        :{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizon":{"type":"\#
        string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"items":{"type"\#
        :"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series counts the same; \#
        only `mae` is a mean over all values.","required":["model","parameters","series","windows","points","mae","mas\#
        e","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{"model":{"ty\#
        pe":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series with a scored fo\#
        recast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"points":{"type":\#
        "integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"description":"In the un\#
        it of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step differ\#
        ence of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over that of the las\#
        t value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","null"],"descri\#
        ption":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type":"object","r\#
        equired":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"coverage":{"typ\#
        e":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type":["number","n\#
        ull"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","null"],"desc\#
        ription":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer","descriptio\#
        n":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of them.","requ\#
        ired":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},"Condition":\#
        {"type":"object","description":"One fact about a watch with its reason.","required":["type","status","reason",\#
        "message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emitting","\#
        below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","cold_series","\#
        drifting"]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":"string","des\#
        cription":"A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":{"type":["str\#
        ing","null"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of every series\#
         of a running watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/components/sc\#
        hemas/Name"},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"series":{"\#
        type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description":"A Promethe\#
        us-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"object","re\#
        quired":["id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string","description"\#
        :"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves wi\#
        th each edit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"da\#
        te-time"},"status":{"type":"object","description":"How it has answered lately.","required":["health","latency_\#
        ms","checked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","unhealthy"]},"l\#
        atency_ms":{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at":{"type":["s\#
        tring","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]\#
        ,"description":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"object","d\#
        escription":"A data source as a client writes it. A field that is null counts as absent.","required":["url"],"\#
        additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61\#
        }[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"url\#
        ":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional\#
         port and optional path prefix; no query string, fragment, user name or password. A trailing slash is dropped.\#
        "},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows wh\#
        o it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every re\#
        quest. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, T\#
        ransfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalPr\#
        operties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256\#
        ,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLeng\#
        th":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header \#
        of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"descript\#
        ion":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\#
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How lon\#
        g one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"\#
        default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How of\#
        ten the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{\#
        "type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"des\#
        cription":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ig\#
        nored, so that what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so t\#
        hat what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what wa\#
        s read can be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was read can be w\#
        ritten back."}}},"DataSourceList":{"type":"object","description":"In the order of names.","required":["items"]\#
        ,"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1000},"ne\#
        xt_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"DataSourcePatc\#
        h":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default back.\#
        ","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0\#
        ,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"type":"string","\#
        minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and optional p\#
        ath prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[\#
        {"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by def\#
        ault."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. Values are se\#
        cret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Co\#
        nnection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"s\#
        tring","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The \#
        value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":12\#
        8,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its rel\#
        atives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificat\#
        es instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may ta\#
        ke, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"descript\#
        ion":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d\#
        +w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrap\#
        es its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["string","nu\#
        ll"],"maxLength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"object","descri\#
        ption":"What `validate_only` answers: the specification that the source has now or would be created with.","re\#
        quired":["validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":true},"data_so\#
        urce":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"object","de\#
        scription":"What a client wrote, every default spelled out, secrets masked.","required":["name","url","auth","\#
        headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","description"],"pr\#
        operties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{"$ref":"\#
        #/components/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","additionalProper\#
        ties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bundle":{"t\#
        ype":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?\#
        (\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interval":{"ty\#
        pe":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description\#
        ":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts a retraining\#
        .","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldown","detector\#
        s","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift starts trainings\#
        ."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds are ratios of\#
         live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"\#
        type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to \#
        100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","exclusiveMinimum"\#
        :0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.\#
        3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over which errors\#
         are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Errors that the wi\#
        ndow must hold, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"description":"\#
        Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)\#
        ?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainings, at most 3\#
        0d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum","input"]},"m\#
        inItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"string","enum"\#
        :["none","finetune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"type":"string"\#
        ,"enum":["none","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"DriftPolicyInput"\#
        :{"type":"object","description":"When a drop in quality starts a retraining.","additionalProperties":false,"pr\#
        operties":{"enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift starts trainings."\#
        },"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","description":"`re\#
        lative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the un\#
        it of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"T\#
        he first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"re\#
        train":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 t\#
        o 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null"],"minimu\#
        m":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_samples":{"type\#
        ":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window must hold,\#
         at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3,"descript\#
        ion":"Evaluations in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least time between\#
         two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string","enum":["pe\#
        rformance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual_cusum","inp\#
        ut"],"description":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"enum":["none","\#
        finetune","full_retrain",null],"default":"finetune","description":"What happens above `finetune`."},"on_high":\#
        {"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","description\#
        ":"What happens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch shows on `/metric\#
        s`.","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"metric_name":{\#
        "type":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_predicted`: a\#
         list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all","off"]},{"\#
        type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]},"step_boun\#
        ds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"type":"string",\#
        "pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"type\#
        ":"object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"properties":{"metri\#
        c_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","descri\#
        ption":"The family base name; the metric's own by default. Required for a `query` watch and for a metric with \#
        a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<metric>_sentine\#
        l_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["\#
        all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":100\#
        0},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"description":"W\#
        hether bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boolean","null"\#
        ],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the same over re\#
        trainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far ahead the sh\#
        own expectation was forecast: whole multiples of the granularity up to the horizon. By default one step."}}},"\#
        ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.","required":\#
        ["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"skill":{"type":["nu\#
        mber","null"],"description":"Of live metrics: 1 - MAE / MAE of repeating the last value."},"n":{"type":"intege\#
        r","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"mase\#
        ":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"mape":{"typ\#
        e":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"coverage":{"type\#
        ":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the model `ets`.","\#
        additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"def\#
        ault":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 means\#
         none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"additiv\#
        e","description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","null"],"enu\#
        m":["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from the data."},\#
        "damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether a t\#
        rend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multiplicative",nu\#
        ll],"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"type":["stri\#
        ng","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criterion that fo\#
        rms are compared by."}}},"Experiment":{"type":"object","description":"Champion against challenger on every gri\#
        d point of the same series. A probation is one that a promotion starts by itself, with the version before as t\#
        he challenger; when that one wins, the promotion is undone.","required":["id","watch","kind","revision","name"\#
        ,"description","labels","allocation","traffic_split","confidence_level","minimum_effect","equivalence_margin",\#
        "max_loss","min_samples","strict","auto_promote","start_at","end_at","champion","challenger","training_run","s\#
        pec_generation","state","verdict","stop_reason","progress","served_share","result","error","actor","created_at\#
        ","started_at","ended_at"],"properties":{"id":{"type":"string","description":"Such as `exp_01hq3v5k9x7m2t4w6y8\#
        z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"kind":{"type":"string","enum":["experiment","probati\#
        on"]},"revision":{"type":"integer","description":"Grows with each edit by a client."},"name":{"type":"string",\#
        "description":"Unique per watch."},"description":{"type":"string"},"labels":{"type":"object","additionalProper\#
        ties":{"type":"string"}},"allocation":{"type":"string","enum":["shadow","random","weighted","epsilon_greedy","\#
        thompson"],"description":"Which of the two is shown, block by block; scoring never depends on it."},"traffic_s\#
        plit":{"type":"number","description":"The share of blocks that show the challenger, of `weighted` alone."},"co\#
        nfidence_level":{"type":"number"},"minimum_effect":{"type":"number","description":"The smallest gain that coun\#
        ts, in units of the loss scale."},"equivalence_margin":{"type":"number","description":"Differences within this\#
         range of zero count as none."},"max_loss":{"type":"number","description":"A conclusive loss beyond this ends \#
        it."},"min_samples":{"type":"integer","description":"Grid points before any verdict."},"strict":{"type":"boole\#
        an","description":"Whether the e-value must agree."},"auto_promote":{"type":"boolean","description":"Whether t\#
        he verdict `promote` makes the challenger active."},"start_at":{"type":["string","null"],"format":"date-time"}\#
        ,"end_at":{"type":["string","null"],"format":"date-time","description":"Null: 90 days after its start."},"cham\#
        pion":{"type":"integer","minimum":1,"description":"The version that was active when it was made."},"challenger\#
        ":{"type":["integer","null"],"description":"The version that is tried; null while it is being trained."},"trai\#
        ning_run":{"type":["string","null"],"description":"The run that makes the challenger."},"spec_generation":{"ty\#
        pe":"integer","description":"The configuration under which it holds."},"state":{"$ref":"#/components/schemas/E\#
        xperimentState"},"verdict":{"type":["string","null"],"enum":["promote","harm","equivalent","inconclusive",null\#
        ],"description":"What the evidence decided; null before, and for one that was cancelled or failed."},"stop_rea\#
        son":{"type":["string","null"],"description":"A lower_snake word for why it ended."},"progress":{"$ref":"#/com\#
        ponents/schemas/ExperimentProgress"},"served_share":{"type":["number","null"],"minimum":0,"maximum":1,"descrip\#
        tion":"The share of grid points at which the challenger was shown, as measured."},"result":{"anyOf":[{"$ref":"\#
        #/components/schemas/ExperimentResult"},{"type":"null"}],"description":"What the evidence says; null before th\#
        e first block."},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"]\#
        ,"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"actor":{"type":"string"},"created_at":{"\#
        type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"ended_at":{\#
        "type":["string","null"],"format":"date-time"}}},"ExperimentBlock":{"type":"object","description":"A row of ev\#
        idence, written once. Losses are absolute errors over each series' own scale.","required":["block","from","thr\#
        ough","steps","valid_steps","champion_loss","challenger_loss","difference","difference_square","complete","ser\#
        ved","propensity","tally"],"properties":{"block":{"type":"integer","minimum":0,"description":"Counted from the\#
         start of the experiment."},"from":{"type":"string","format":"date-time","description":"Its first grid point."\#
        },"through":{"type":"string","format":"date-time","description":"Its last grid point."},"steps":{"type":"integ\#
        er","description":"Grid points of a block."},"valid_steps":{"type":"integer","description":"Those at which bot\#
        h versions could be scored."},"champion_loss":{"type":"number"},"challenger_loss":{"type":"number"},"differenc\#
        e":{"type":"number","description":"The mean of champion minus challenger; above 0 the challenger is better."},\#
        "difference_square":{"type":"number","description":"The mean of its square."},"complete":{"type":"boolean","de\#
        scription":"False for a block that is no evidence."},"served":{"type":"string","enum":["champion","challenger"\#
        ],"description":"Which of the two was shown."},"propensity":{"type":"number","minimum":0,"maximum":1,"descript\#
        ion":"How likely it was that this one is shown."},"tally":{"type":"object","description":"What the guardrails \#
        count.","required":["interval_steps","champion_covered","challenger_covered","challenger_missing","champion_sc\#
        ored","challenger_non_finite","champion_tail","challenger_tail"],"properties":{"interval_steps":{"type":"integ\#
        er"},"champion_covered":{"type":"number"},"challenger_covered":{"type":"number"},"challenger_missing":{"type":\#
        "integer"},"champion_scored":{"type":"integer"},"challenger_non_finite":{"type":"integer"},"champion_tail":{"t\#
        ype":["number","null"],"description":"The 95th percentile of the errors."},"challenger_tail":{"type":["number"\#
        ,"null"]}}}}},"ExperimentBlockList":{"type":"object","description":"Oldest first.","required":["items"],"prope\#
        rties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/ExperimentBlock"},"maxItems":1000},"next\#
        _page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ExperimentInput"\#
        :{"type":"object","description":"What to try. Exactly one of `challenger_version` and `train_challenger` is gi\#
        ven.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"ma\#
        xLength":128,"description":"Unique per watch; names that begin with `version-` or `probation-` are given by th\#
        e server."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}\#
        ,"labels":{"type":["object","null"],"description":"For people.","maxProperties":64,"additionalProperties":{"ty\#
        pe":"string"}},"champion_version":{"type":["integer","null"],"minimum":1,"description":"A guard: 409 when anot\#
        her version is active."},"challenger_version":{"type":["integer","null"],"minimum":1,"description":"The versio\#
        n to try."},"train_challenger":{"type":["string","null"],"enum":["full_retrain","finetune",null],"description"\#
        :"Train the version to try first."},"allocation":{"type":["string","null"],"enum":["shadow","random","weighted\#
        ","epsilon_greedy","thompson",null],"default":"shadow","description":"Which of the two is shown, block by bloc\#
        k; scoring never depends on it."},"traffic_split":{"type":["number","null"],"minimum":0,"maximum":1,"default":\#
        0.5,"description":"The share of blocks that show the challenger, of `weighted` alone."},"confidence_level":{"t\#
        ype":["number","null"],"minimum":0.8,"maximum":0.999,"default":0.95,"description":"Of the confidence sequence.\#
        "},"minimum_effect":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"description":"The small\#
        est gain that counts, in units of the loss scale."},"equivalence_margin":{"type":["number","null"],"minimum":0\#
        ,"maximum":10,"default":0.02,"description":"Differences within this range of zero count as none."},"max_loss":\#
        {"type":["number","null"],"minimum":0,"maximum":10,"default":0.1,"description":"A conclusive loss beyond this \#
        ends it."},"min_samples":{"type":["integer","null"],"minimum":0,"maximum":1000000,"default":0,"description":"G\#
        rid points before any verdict."},"strict":{"type":["boolean","null"],"default":false,"description":"Whether th\#
        e e-value must agree; slower."},"auto_promote":{"type":["boolean","null"],"default":false,"description":"Make \#
        the challenger active when the verdict is `promote`."},"start_at":{"type":["string","null"],"format":"date-tim\#
        e","description":"At once by default."},"end_at":{"type":["string","null"],"format":"date-time","description":\#
        "After the start; 90 days after it by default."}}},"ExperimentList":{"type":"object","description":"Newest fir\#
        st.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Experime\#
        nt"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last \#
        page."}}},"ExperimentPatch":{"type":"object","description":"What a client can change once it is there.","addit\#
        ionalProperties":false,"properties":{"description":{"type":["string","null"],"maxLength":1000,"description":"F\#
        or people."},"end_at":{"type":["string","null"],"format":"date-time","description":"In the future and after th\#
        e start."},"state":{"type":["string","null"],"enum":["running","paused","completed","cancelled",null]},"force"\#
        :{"type":["boolean","null"],"default":false,"description":"Complete it below the minimum of evidence."}}},"Exp\#
        erimentPlan":{"type":"object","description":"How long an experiment must run to see an effect.","required":["w\#
        atch","relative_effect","confidence_level","power","effect","sequential","fixed","evidence"],"properties":{"wa\#
        tch":{"$ref":"#/components/schemas/Name"},"relative_effect":{"type":"number"},"confidence_level":{"type":"numb\#
        er"},"power":{"type":"number"},"effect":{"type":"number","description":"In units of the loss scale."},"sequent\#
        ial":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"description":"For the test that an experimen\#
        t runs, which may stop at any time."},"fixed":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"des\#
        cription":"For a single look at the end."},"evidence":{"type":"object","description":"What the numbers rest on\#
        .","required":["experiment","name","kind","steps","long_run_variance","champion_loss"],"properties":{"experime\#
        nt":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string","enum":["experiment","probation"]},"ste\#
        ps":{"type":"integer","description":"Grid points of evidence."},"long_run_variance":{"type":"number","descript\#
        ion":"Per grid point, of the scaled loss differences."},"champion_loss":{"type":"number","description":"The me\#
        an scaled loss of its champion."}}}}},"ExperimentLength":{"type":"object","required":["steps","duration"],"pro\#
        perties":{"steps":{"type":["integer","null"],"description":"Grid points; null where no number is enough."},"du\#
        ration":{"type":["string","null"],"description":"The same as wall time; null beyond a century."}}},"Experiment\#
        Preview":{"type":"object","description":"What `validate_only` answers; the id of a new one stands for nothing.\#
        ","required":["validate_only","experiment"],"properties":{"validate_only":{"type":"boolean","const":true},"exp\#
        eriment":{"$ref":"#/components/schemas/Experiment"}}},"ExperimentProgress":{"type":"object","required":["block\#
        s","steps","needed"],"properties":{"blocks":{"type":"integer","description":"Blocks of the test so far."},"ste\#
        ps":{"type":"integer","description":"Grid points that counted."},"needed":{"type":["integer","null"],"descript\#
        ion":"Grid points to plan for `minimum_effect`; null until the noise is known."}}},"ExperimentResult":{"type":\#
        "object","description":"What the evidence says so far, and at the end for good. Losses are absolute errors ove\#
        r each series' own scale.","required":["status","stop_reason","forced","n_steps","n_blocks","n_base_blocks","n\#
        _void_blocks","block_len","horizon","loss","scale","mean_loss","effect","cs","e_value","p_value_anytime","dm_h\#
        ln","long_run_var","lag1_block_autocorr","power_at_mde","n_required","guardrails","coverage","winner","recomme\#
        ndation","assumptions","allocation"],"properties":{"status":{"type":"string","enum":["running","promote","harm\#
        ","equivalent","inconclusive"]},"stop_reason":{"type":["string","null"]},"forced":{"type":"boolean","descripti\#
        on":"Completed below the minimum of evidence."},"n_steps":{"type":"integer","description":"Grid points at whic\#
        h both versions could be scored."},"n_blocks":{"type":"integer","description":"Blocks of the test; 0 while the\#
        ir length is undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of two horizons that counted\#
        ."},"n_void_blocks":{"type":"integer","description":"Blocks of two horizons that were no evidence."},"block_le\#
        n":{"type":"integer","description":"Grid points of a block of the test."},"horizon":{"type":"integer","descrip\#
        tion":"Grid points."},"loss":{"type":"string"},"scale":{"type":"number"},"mean_loss":{"type":["object","null"]\#
        ,"required":["champion","challenger"],"properties":{"champion":{"type":"number"},"challenger":{"type":"number"\#
        }}},"effect":{"type":["object","null"],"description":"How much better the challenger is.","required":["mean_di\#
        ff","relative_pct","cohens_dz"],"properties":{"mean_diff":{"type":"number","description":"In units of the loss\#
         scale."},"relative_pct":{"type":["number","null"],"description":"In per cent of the champion's mean loss."},"\#
        cohens_dz":{"type":["number","null"],"description":"Mean over standard deviation of the differences."}}},"cs":\#
        {"type":["object","null"],"description":"The confidence sequence of the mean difference, valid whenever one lo\#
        oks.","required":["level","lower","upper","method"],"properties":{"level":{"type":"number"},"lower":{"type":["\#
        number","null"]},"upper":{"type":["number","null"]},"method":{"type":"string"}}},"e_value":{"type":"number","d\#
        escription":"Of the block e-process; 1 without evidence."},"p_value_anytime":{"type":"number"},"dm_hln":{"type\#
        ":["object","null"],"description":"Diebold and Mariano's test with the correction of Harvey, Leybourne and New\#
        bold, for one look.","required":["stat","p","h"],"properties":{"stat":{"type":["number","null"]},"p":{"type":[\#
        "number","null"]},"h":{"type":"integer"}}},"long_run_var":{"type":["number","null"],"description":"Per grid po\#
        int, of the differences."},"lag1_block_autocorr":{"type":["number","null"]},"power_at_mde":{"type":["number","\#
        null"],"description":"Design power at `minimum_effect`, never at what was seen."},"n_required":{"type":["integ\#
        er","null"],"description":"Grid points to plan for `minimum_effect`."},"guardrails":{"type":"array","descripti\#
        on":"What a challenger must keep besides the loss to be promoted.","items":{"type":"object","required":["name"\#
        ,"value","limit","pass"],"properties":{"name":{"type":"string"},"value":{"type":["number","null"]},"limit":{"t\#
        ype":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type":["object","null"],"description":"Shares of obse\#
        rvations inside the intervals.","required":["target","champion","challenger","n"],"properties":{"target":{"typ\#
        e":["number","null"]},"champion":{"type":"number"},"challenger":{"type":"number"},"n":{"type":"integer"}}},"wi\#
        nner":{"type":["string","null"],"enum":["champion","challenger",null]},"recommendation":{"type":"string","enum\#
        ":["promote_challenger","keep_champion","keep_running"]},"assumptions":{"type":"array","items":{"type":"string\#
        "},"description":"What the numbers rest on."},"allocation":{"type":"object","description":"What was shown.","r\#
        equired":["strategy","share","p_challenger_better"],"properties":{"strategy":{"type":"string"},"share":{"type"\#
        :["number","null"],"description":"The share of grid points that showed the challenger."},"p_challenger_better"\#
        :{"type":["number","null"],"description":"What `thompson` believes."}}}}},"ExperimentState":{"type":"string","\#
        enum":["scheduled","training","running","paused","completed","cancelled","failed"],"description":"scheduled: i\#
        t begins later, or when the one that runs has ended; training: its challenger is being made; running; paused: \#
        nothing counts, the champion is shown; completed: see its verdict; cancelled: it was given up, or the watch ha\#
        s moved on; failed: an arm could not go on, see its error."},"ExperimentSummary":{"type":"object","description\#
        ":"An experiment or probation as a watch's status shows it.","required":["id","name","state","champion","chall\#
        enger","verdict","recommendation","e_value","effect","cs","progress","served_share","started_at"],"properties"\#
        :{"id":{"type":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/schemas/ExperimentState"},"cha\#
        mpion":{"type":"integer"},"challenger":{"type":["integer","null"]},"verdict":{"type":["string","null"],"enum":\#
        ["running","promote","harm","equivalent","inconclusive",null],"description":"What the evidence says so far; nu\#
        ll before the first block."},"recommendation":{"type":["string","null"],"enum":["promote_challenger","keep_cha\#
        mpion","keep_running",null]},"e_value":{"type":["number","null"]},"effect":{"type":["object","null"],"descript\#
        ion":"As in the result."},"cs":{"type":["object","null"],"description":"As in the result."},"progress":{"$ref"\#
        :"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"]},"started_at":{"type":["s\#
        tring","null"],"format":"date-time"}}},"ExponentialSmoothingParameters":{"type":"object","description":"Hyper-\#
        parameters of the model `exponential_smoothing`.","additionalProperties":false,"properties":{"damped":{"type":\#
        ["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the trend dies away;\#
         `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"descri\#
        ption":"Weight of the newest value in the level; chosen from the data unless given."},"beta":{"type":["number"\#
        ,"null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for none; chosen f\#
        rom the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"description":"What rem\#
        ains of the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"object","descriptio\#
        n":"One mistake in a document that a client sent.","required":["pointer","code","detail"],"properties":{"point\#
        er":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into the body; em\#
        pty for the body itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type","out_of_ran\#
        ge","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found","unsupported","re\#
        ad_only"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A sentence that names\#
         the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every series, in the order of \#
        ids.","required":["watch","state","model","granularity","horizon","interval","items"],"properties":{"watch":{"\#
        $ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"type":"string"\#
        ,"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima",\#
        "mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"granularity":{"\#
        type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":\#
        {"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interva\#
        l":{"type":"object","description":"The levels of the reply, and those that the watch keeps; bounds of others a\#
        re worked out from them.","required":["levels","kept_levels","emitted_level","method"],"properties":{"levels":\#
        {"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"kept_leve\#
        ls":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"type":"number",\#
        "minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive\#
        _conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"maxItems":1000\#
        },"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"FourierRi\#
        dgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`.","additionalProp\#
        erties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"desc\#
        ription":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"changes":{"type\#
        ":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at which the trend m\#
        ay bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"description":"The mos\#
        t sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was decided about a freshly tr\#
        ained version, and on which scores.","required":["promoted","reason"],"properties":{"promoted":{"type":"boolea\#
        n"},"reason":{"type":"string","description":"Such as `first_version`, `better_than_champion`, `worse_than_naiv\#
        e`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"number"},"candid\#
        ate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"type":["number"\#
        ,"null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-parameters of the model `gradie\#
        nt_boosting`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"max\#
        imum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step an\#
        d the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":60,"description":"How ma\#
        ny trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,"description":"H\#
        ow deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.1,"d\#
        escription":"What each tree's answer is multiplied with."}}},"History":{"type":"object","description":"Observe\#
        d and expected values of a series, as a chart draws them.","required":["watch","series","granularity","step","\#
        horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"series":{\#
        "type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\\#
        d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d\#
        +s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":["string","null"],"pattern\#
        ":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead the e\#
        xpectations were made."},"level":{"type":"number","description":"The level of the bounds that are emitted now.\#
        "},"start":{"type":["string","null"],"format":"date-time","description":"Of the first point."},"end":{"type":[\#
        "string","null"],"format":"date-time","description":"Of the last point."},"points":{"type":"array","items":{"$\#
        ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","description":"O\#
        ne grid time. Arm and tier are null until experiments and incidents exist.","required":["time","observed","exp\#
        ected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","format":"date-ti\#
        me"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":["number","nu\#
        ll"],"description":"Lower bound of the expectation's interval at the level that was emitted then."},"upper":{"\#
        type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minus expected."},"version"\#
        :{"type":["integer","null"],"description":"The version that made the expectation."},"arm":{"type":"null"},"tie\#
        r":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction intervals are kept.","require\#
        d":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimu\#
        m":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.5,"maximum":0\#
        .999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"Interval\#
        Input":{"type":"object","description":"Which prediction intervals are kept, and how they are made.","additiona\#
        lProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","minimum":0.5,"max\#
        imum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_level":{"typ\#
        e":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by default."},"\#
        method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal",null],"defa\#
        ult":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantiles that are tracked by \#
        sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage for any data."}}},"Linear\#
        TrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","additionalPro\#
        perties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"default":0.001,\#
        "description":"Penalty per training row on the standardised coefficients."},"cyclical_time":{"type":["string",\#
        "null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as\#
         inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","description":"How go\#
        od the served forecasts of one step have been.","required":["step","n","mae","mase","bias","skill","intervals"\#
        ],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"type":"integ\#
        er","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean absolute er\#
        ror, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute o\#
        ne-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean of forecast\#
         minus actual."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the last value; a\#
        bove 0 is better than that."},"intervals":{"type":"array","description":"How the intervals have kept their pro\#
        mise, one per level; a series without matured ones has none.","items":{"type":"object","required":["level","co\#
        verage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["number","null"]\#
        ,"description":"Share of values within the bounds that were issued for them."},"interval_score":{"type":["numb\#
        er","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the metric."},"w\#
        idth":{"type":["number","null"],"description":"Mean width."}}}}}},"Liveness":{"type":"object","description":"T\#
        he process answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher\#
        ":{"type":"object","description":"One label matcher of a selector.","required":["label","op","value"],"additio\#
        nalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A lab\#
        el name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"descr\#
        iption":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","\#
        description":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","inter\#
        vals","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{\#
        "type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","\#
        theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"\#
        title":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boole\#
        an","description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Tak\#
        es further series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class\#
        ":{"type":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_sa\#
        mples":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type\#
        ":"object","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array\#
        ","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those o\#
        f the chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/compone\#
        nts/schemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/sc\#
        hemas/WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/Ex\#
        ponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/The
        """#
}
