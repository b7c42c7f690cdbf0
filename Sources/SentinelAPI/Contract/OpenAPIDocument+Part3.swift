// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        g","const":"none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","user\#
        name","password"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"usernam\#
        e":{"type":"string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","mi\#
        nLength":1,"maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the s\#
        tored one."}}},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"additio\#
        nalProperties":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLeng\#
        th":1,"maxLength":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored on\#
        e."}}}]},"AutoParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalPr\#
        operties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"des\#
        cription":"The season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"e\#
        num":["all","fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constan\#
        t time a point."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"\#
        description":"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{\#
        "type":"object","description":"Models tried on the history of a watch.","required":["id","watch","state","prog\#
        ress","actor","spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"\#
        ],"properties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$re\#
        f":"#/components/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","canc\#
        elled"],"description":"One that was running when the server stopped has failed, with the code `interrupted`."}\#
        ,"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"int\#
        eger","description":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/Backt\#
        estRequest"},"inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series\#
        ","points","start","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"ser\#
        ies":{"type":"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"\#
        start":{"type":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"\#
        first_origin":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format"\#
        :"date-time"},"origins":{"type":"integer","description":"Past times of all series together."},"training_window\#
        ":{"type":"string","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"\#
        ],"description":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description"\#
        :"One row per model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"er\#
        ror":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code\#
        ":{"type":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"starte\#
        d_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-t\#
        ime"}}},"BacktestInput":{"type":"object","description":"What to try; an empty body compares the watch's own mo\#
        del with the last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minIte\#
        ms":1,"maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"m\#
        odel":{"type":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"descri\#
        ption":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"d\#
        escription":"From how many past times each series is forecast, evenly over the newer half of its history."},"h\#
        orizon":{"type":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the\#
         watch by default."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","min\#
        imum":0.5,"maximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{\#
        "type":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"desc\#
        ription":"The ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest fir\#
        st.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest\#
        "},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last pa\#
        ge."}}},"BacktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"addi\#
        tionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one chan\#
        ge that a client can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers;\#
         the id stands for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"bo\#
        olean","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object",\#
        "description":"What was asked for, every default written out.","required":["models","origins","horizon","level\#
        s","series"],"properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"]\#
        ,"properties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horiz\#
        on":{"type":"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"i\#
        tems":{"type":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series coun\#
        ts the same; only `mae` is a mean over all values.","required":["model","parameters","series","windows","point\#
        s","mae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":\#
        {"model":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series wit\#
        h a scored forecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"poi\#
        nts":{"type":"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"descriptio\#
        n":"In the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute on\#
        e-step difference of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over th\#
        at of the last value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","n\#
        ull"],"description":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type\#
        ":"object","required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"co\#
        verage":{"type":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type"\#
        :["number","null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number",\#
        "null"],"description":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer\#
        ","description":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of\#
         them.","required":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}}\#
        ,"Condition":{"type":"object","description":"One fact about a watch with its reason.","required":["type","stat\#
        us","reason","message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable"\#
        ,"emitting","below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","c\#
        old_series","drifting"]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":\#
        "string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":\#
        {"type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of\#
         every series of a running watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/\#
        components/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one series has enough history."\#
        },"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description\#
        ":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type"\#
        :"object","required":["id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string",\#
        "description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"descripti\#
        on":"Moves with each edit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string"\#
        ,"format":"date-time"},"status":{"type":"object","description":"How it has answered lately.","required":["heal\#
        th","latency_ms","checked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","un\#
        healthy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at\#
        ":{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"t\#
        ype":"null"}],"description":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type\#
        ":"object","description":"A data source as a client writes it. A field that is null counts as absent.","requir\#
        ed":["url"],"additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([\#
        a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of th\#
        e URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, h\#
        ost, optional port and optional path prefix; no query string, fragment, user name or password. A trailing slas\#
        h is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sent\#
        inel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header field\#
        s of every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host,\#
         Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,\#
        "additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"m\#
        axLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","nu\#
        ll"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The t\#
        enant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262\#
        144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","null"]\#
        ,"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","descript\#
        ion":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"\#
        maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"\#
        ],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","descrip\#
        tion":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"d\#
        escription":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOn\#
        ly":true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"des\#
        cription":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"description":"\#
        Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so\#
         that what was read can be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was \#
        read can be written back."}}},"DataSourceList":{"type":"object","description":"In the order of names.","requir\#
        ed":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxIte\#
        ms":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"D\#
        ataSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the \#
        default back.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9\#
        ]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"typ\#
        e":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port a\#
        nd optional path prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"aut\#
        h":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is\#
        ; none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. \#
        Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer\#
        -Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalPropertie\#
        s":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"descr\#
        iption":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"\#
        maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimi\#
        r and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"P\#
        EM certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|\#
        (\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one r\#
        equest may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default\#
        ":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the\#
         source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":\#
        ["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"ob\#
        ject","description":"What `validate_only` answers: the specification that the source has now or would be creat\#
        ed with.","required":["validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":t\#
        rue},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type"\#
        :"object","description":"What a client wrote, every default spelled out, secrets masked.","required":["name","\#
        url","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","desc\#
        ription"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"au\#
        th":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","add\#
        itionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"c\#
        a_bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\\#
        d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_i\#
        nterval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}\#
        ,"description":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts\#
         a retraining.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldo\#
        wn","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift sta\#
        rts trainings."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds \#
        are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},\#
        "finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `re\#
        train`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","excl\#
        usiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (\#
        relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over\#
         which errors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Error\#
        s that the window must hold, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"d\#
        escription":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\#
        \d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainin\#
        gs, at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum"\#
        ,"input"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"s\#
        tring","enum":["none","finetune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"t\#
        ype":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"Drif\#
        tPolicyInput":{"type":"object","description":"When a drop in quality starts a retraining.","additionalProperti\#
        es":false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift start\#
        s trainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","desc\#
        ription":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live \#
        MAE in the unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"de\#
        scription":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (abs\#
        olute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second t\#
        hreshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","n\#
        ull"],"minimum":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_sa\#
        mples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the wind\#
        ow must hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default\#
        ":3,"description":"Evaluations in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least\#
         time between two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string\#
        ","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residua\#
        l_cusum","input"],"description":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"en\#
        um":["none","finetune","full_retrain",null],"default":"finetune","description":"What happens above `finetune`.\#
        "},"on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain"\#
        ,"description":"What happens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch show\#
        s on `/metrics`.","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"m\#
        etric_name":{"type":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_\#
        predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["al\#
        l","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}\#
        ]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"ty\#
        pe":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"Emission\#
        Input":{"type":"object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"proper\#
        ties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_\#
        :]*$","description":"The family base name; the metric's own by default. Required for a `query` watch and for a\#
         metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<me\#
        tric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"stri\#
        ng","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"\#
        maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"de\#
        scription":"Whether bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["bo\#
        olean","null"],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the\#
         same over retrainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far\#
         ahead the shown expectation was forecast: whole multiples of the granularity up to the horizon. By default on\#
        e step."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.\#
        ","required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"t\#
        ype":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","n\#
        ull"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},\#
        "mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"cove\#
        rage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the mod\#
        el `ets`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum\#
        ":10080,"default":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds\#
         it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"defau\#
        lt":"additive","description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string",\#
        "null"],"enum":["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from \#
        the data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":\#
        "Whether a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multip\#
        licative",null],"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"\#
        type":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information crite\#
        rion that forms are compared by."}}},"Experiment":{"type":"object","description":"Champion against challenger \#
        on every grid point of the same series. A probation is one that a promotion starts by itself, with the version\#
         before as the challenger; when that one wins, the promotion is undone.","required":["id","watch","kind","revi\#
        sion","name","description","labels","allocation","traffic_split","confidence_level","minimum_effect","equivale\#
        nce_margin","max_loss","min_samples","strict","auto_promote","start_at","end_at","champion","challenger","trai\#
        ning_run","spec_generation","state","verdict","stop_reason","progress","served_share","result","error","actor"\#
        ,"created_at","started_at","ended_at"],"properties":{"id":{"type":"string","description":"Such as `exp_01hq3v5\#
        k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"kind":{"type":"string","enum":["experime\#
        nt","probation"]},"revision":{"type":"integer","description":"Grows with each edit by a client."},"name":{"typ\#
        e":"string","description":"Unique per watch."},"description":{"type":"string"},"labels":{"type":"object","addi\#
        tionalProperties":{"type":"string"}},"allocation":{"type":"string","enum":["shadow","random","weighted","epsil\#
        on_greedy","thompson"],"description":"Which of the two is shown, block by block; scoring never depends on it."\#
        },"traffic_split":{"type":"number","description":"The share of blocks that show the challenger, of `weighted` \#
        alone."},"confidence_level":{"type":"number"},"minimum_effect":{"type":"number","description":"The smallest ga\#
        in that counts, in units of the loss scale."},"equivalence_margin":{"type":"number","description":"Differences\#
         within this range of zero count as none."},"max_loss":{"type":"number","description":"A conclusive loss beyon\#
        d this ends it."},"min_samples":{"type":"integer","description":"Grid points before any verdict."},"strict":{"\#
        type":"boolean","description":"Whether the e-value must agree."},"auto_promote":{"type":"boolean","description\#
        ":"Whether the verdict `promote` makes the challenger active."},"start_at":{"type":["string","null"],"format":\#
        "date-time"},"end_at":{"type":["string","null"],"format":"date-time","description":"Null: 90 days after its st\#
        art."},"champion":{"type":"integer","minimum":1,"description":"The version that was active when it was made."}\#
        ,"challenger":{"type":["integer","null"],"description":"The version that is tried; null while it is being trai\#
        ned."},"training_run":{"type":["string","null"],"description":"The run that makes the challenger."},"spec_gene\#
        ration":{"type":"integer","description":"The configuration under which it holds."},"state":{"$ref":"#/componen\#
        ts/schemas/ExperimentState"},"verdict":{"type":["string","null"],"enum":["promote","harm","equivalent","inconc\#
        lusive",null],"description":"What the evidence decided; null before, and for one that was cancelled or failed.\#
        "},"stop_reason":{"type":["string","null"],"description":"A lower_snake word for why it ended."},"progress":{"\#
        $ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"],"minimum":0,"maximum\#
        ":1,"description":"The share of grid points at which the challenger was shown, as measured."},"result":{"anyOf\#
        ":[{"$ref":"#/components/schemas/ExperimentResult"},{"type":"null"}],"description":"What the evidence says; nu\#
        ll before the first block."},"error":{"type":["object","null"],"description":"Why it failed.","required":["cod\#
        e","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"actor":{"type":"string"},"cr\#
        eated_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},\#
        "ended_at":{"type":["string","null"],"format":"date-time"}}},"ExperimentBlock":{"type":"object","description":\#
        "A row of evidence, written once. Losses are absolute errors over each series' own scale.","required":["block"\#
        ,"from","through","steps","valid_steps","champion_loss","challenger_loss","difference","difference_square","co\#
        mplete","served","propensity","tally"],"properties":{"block":{"type":"integer","minimum":0,"description":"Coun\#
        ted from the start of the experiment."},"from":{"type":"string","format":"date-time","description":"Its first \#
        grid point."},"through":{"type":"string","format":"date-time","description":"Its last grid point."},"steps":{"\#
        type":"integer","description":"Grid points of a block."},"valid_steps":{"type":"integer","description":"Those \#
        at which both versions could be scored."},"champion_loss":{"type":"number"},"challenger_loss":{"type":"number"\#
        },"difference":{"type":"number","description":"The mean of champion minus challenger; above 0 the challenger i\#
        s better."},"difference_square":{"type":"number","description":"The mean of its square."},"complete":{"type":"\#
        boolean","description":"False for a block that is no evidence."},"served":{"type":"string","enum":["champion",\#
        "challenger"],"description":"Which of the two was shown."},"propensity":{"type":"number","minimum":0,"maximum"\#
        :1,"description":"How likely it was that this one is shown."},"tally":{"type":"object","description":"What the\#
         guardrails count.","required":["interval_steps","champion_covered","challenger_covered","challenger_missing",\#
        "champion_scored","challenger_non_finite","champion_tail","challenger_tail"],"properties":{"interval_steps":{"\#
        type":"integer"},"champion_covered":{"type":"number"},"challenger_covered":{"type":"number"},"challenger_missi\#
        ng":{"type":"integer"},"champion_scored":{"type":"integer"},"challenger_non_finite":{"type":"integer"},"champi\#
        on_tail":{"type":["number","null"],"description":"The 95th percentile of the errors."},"challenger_tail":{"typ\#
        e":["number","null"]}}}}},"ExperimentBlockList":{"type":"object","description":"Oldest first.","required":["it\#
        ems"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/ExperimentBlock"},"maxItems"\#
        :1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Expe\#
        rimentInput":{"type":"object","description":"What to try. Exactly one of `challenger_version` and `train_chall\#
        enger` is given.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minL\#
        ength":1,"maxLength":128,"description":"Unique per watch; names that begin with `version-` or `probation-` are\#
         given by the server."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"F\#
        or people."},"labels":{"type":["object","null"],"description":"For people.","maxProperties":64,"additionalProp\#
        erties":{"type":"string"}},"champion_version":{"type":["integer","null"],"minimum":1,"description":"A guard: 4\#
        09 when another version is active."},"challenger_version":{"type":["integer","null"],"minimum":1,"description"\#
        :"The version to try."},"train_challenger":{"type":["string","null"],"enum":["full_retrain","finetune",null],"\#
        description":"Train the version to try first."},"allocation":{"type":["string","null"],"enum":["shadow","rando\#
        m","weighted","epsilon_greedy","thompson",null],"default":"shadow","description":"Which of the two is shown, b\#
        lock by block; scoring never depends on it."},"traffic_split":{"type":["number","null"],"minimum":0,"maximum":\#
        1,"default":0.5,"description":"The share of blocks that show the challenger, of `weighted` alone."},"confidenc\#
        e_level":{"type":["number","null"],"minimum":0.8,"maximum":0.999,"default":0.95,"description":"Of the confiden\#
        ce sequence."},"minimum_effect":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"description\#
        ":"The smallest gain that counts, in units of the loss scale."},"equivalence_margin":{"type":["number","null"]\#
        ,"minimum":0,"maximum":10,"default":0.02,"description":"Differences within this range of zero count as none."}\#
        ,"max_loss":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.1,"description":"A conclusive loss \#
        beyond this ends it."},"min_samples":{"type":["integer","null"],"minimum":0,"maximum":1000000,"default":0,"des\#
        cription":"Grid points before any verdict."},"strict":{"type":["boolean","null"],"default":false,"description"\#
        :"Whether the e-value must agree; slower."},"auto_promote":{"type":["boolean","null"],"default":false,"descrip\#
        tion":"Make the challenger active when the verdict is `promote`."},"start_at":{"type":["string","null"],"forma\#
        t":"date-time","description":"At once by default."},"end_at":{"type":["string","null"],"format":"date-time","d\#
        escription":"After the start; 90 days after it by default."}}},"ExperimentList":{"type":"object","description"\#
        :"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sche\#
        mas/Experiment"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent \#
        on the last page."}}},"ExperimentPatch":{"type":"object","description":"What a client can change once it is th\#
        ere.","additionalProperties":false,"properties":{"description":{"type":["string","null"],"maxLength":1000,"des\#
        cription":"For people."},"end_at":{"type":["string","null"],"format":"date-time","description":"In the future \#
        and after the start."},"state":{"type":["string","null"],"enum":["running","paused","completed","cancelled",nu\#
        ll]},"force":{"type":["boolean","null"],"default":false,"description":"Complete it below the minimum of eviden\#
        ce."}}},"ExperimentPlan":{"type":"object","description":"How long an experiment must run to see an effect.","r\#
        equired":["watch","relative_effect","confidence_level","power","effect","sequential","fixed","evidence"],"prop\#
        erties":{"watch":{"$ref":"#/components/schemas/Name"},"relative_effect":{"type":"number"},"confidence_level":{\#
        "type":"number"},"power":{"type":"number"},"effect":{"type":"number","description":"In units of the loss scale\#
        ."},"sequential":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"description":"For the test that \#
        an experiment runs, which may stop at any time."},"fixed":{"allOf":[{"$ref":"#/components/schemas/ExperimentLe\#
        ngth"}],"description":"For a single look at the end."},"evidence":{"type":"object","description":"What the num\#
        bers rest on.","required":["experiment","name","kind","steps","long_run_variance","champion_loss"],"properties\#
        ":{"experiment":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string","enum":["experiment","proba\#
        tion"]},"steps":{"type":"integer","description":"Grid points of evidence."},"long_run_variance":{"type":"numbe\#
        r","description":"Per grid point, of the scaled loss differences."},"champion_loss":{"type":"number","descript\#
        ion":"The mean scaled loss of its champion."}}}}},"ExperimentLength":{"type":"object","required":["steps","dur\#
        ation"],"properties":{"steps":{"type":["integer","null"],"description":"Grid points; null where no number is e\#
        nough."},"duration":{"type":["string","null"],"description":"The same as wall time; null beyond a century."}}}\#
        ,"ExperimentPreview":{"type":"object","description":"What `validate_only` answers; the id of a new one stands \#
        for nothing.","required":["validate_only","experiment"],"properties":{"validate_only":{"type":"boolean","const\#
        ":true},"experiment":{"$ref":"#/components/schemas/Experiment"}}},"ExperimentProgress":{"type":"object","requi\#
        red":["blocks","steps","needed"],"properties":{"blocks":{"type":"integer","description":"Blocks of the test so\#
         far."},"steps":{"type":"integer","description":"Grid points that counted."},"needed":{"type":["integer","null\#
        "],"description":"Grid points to plan for `minimum_effect`; null until the noise is known."}}},"ExperimentResu\#
        lt":{"type":"object","description":"What the evidence says so far, and at the end for good. Losses are absolut\#
        e errors over each series' own scale.","required":["status","stop_reason","forced","n_steps","n_blocks","n_bas\#
        e_blocks","n_void_blocks","block_len","horizon","loss","scale","mean_loss","effect","cs","e_value","p_value_an\#
        ytime","dm_hln","long_run_var","lag1_block_autocorr","power_at_mde","n_required","guardrails","coverage","winn\#
        er","recommendation","assumptions","allocation"],"properties":{"status":{"type":"string","enum":["running","pr\#
        omote","harm","equivalent","inconclusive"]},"stop_reason":{"type":["string","null"]},"forced":{"type":"boolean\#
        ","description":"Completed below the minimum of evidence."},"n_steps":{"type":"integer","description":"Grid po\#
        ints at which both versions could be scored."},"n_blocks":{"type":"integer","description":"Blocks of the test;\#
         0 while their length is undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of two horizons \#
        that counted."},"n_void_blocks":{"type":"integer","description":"Blocks of two horizons that were no evidence.\#
        "},"block_len":{"type":"integer","description":"Grid points of a block of the test."},"horizon":{"type":"integ\#
        er","description":"Grid points."},"loss":{"type":"string"},"scale":{"type":"number"},"mean_loss":{"type":["obj\#
        ect","null"],"required":["champion","challenger"],"properties":{"champion":{"type":"number"},"challenger":{"ty\#
        pe":"number"}}},"effect":{"type":["object","null"],"description":"How much better the challenger is.","require\#
        d":["mean_diff","relative_pct","cohens_dz"],"properties":{"mean_diff":{"type":"number","description":"In units\#
         of the loss scale."},"relative_pct":{"type":["number","null"],"description":"In per cent of the champion's me\#
        an loss."},"cohens_dz":{"type":["number","null"],"description":"Mean over standard deviation of the difference\#
        s."}}},"cs":{"type":["object","null"],"description":"The confidence sequence of the mean difference, valid whe\#
        never one looks.","required":["level","lower","upper","method"],"properties":{"level":{"type":"number"},"lower\#
        ":{"type":["number","null"]},"upper":{"type":["number","null"]},"method":{"type":"string"}}},"e_value":{"type"\#
        :"number","description":"Of the block e-process; 1 without evidence."},"p_value_anytime":{"type":"number"},"dm\#
        _hln":{"type":["object","null"],"description":"Diebold and Mariano's test with the correction of Harvey, Leybo\#
        urne and Newbold, for one look.","required":["stat","p","h"],"properties":{"stat":{"type":["number","null"]},"\#
        p":{"type":["number","null"]},"h":{"type":"integer"}}},"long_run_var":{"type":["number","null"],"description":\#
        "Per grid point, of the differences."},"lag1_block_autocorr":{"type":["number","null"]},"power_at_mde":{"type"\#
        :["number","null"],"description":"Design power at `minimum_effect`, never at what was seen."},"n_required":{"t\#
        ype":["integer","null"],"description":"Grid points to plan for `minimum_effect`."},"guardrails":{"type":"array\#
        ","description":"What a challenger must keep besides the loss to be promoted.","items":{"type":"object","requi\#
        red":["name","value","limit","pass"],"properties":{"name":{"type":"string"},"value":{"type":["number","null"]}\#
        ,"limit":{"type":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type":["object","null"],"description":"Sh\#
        ares of observations inside the intervals.","required":["target","champion","challenger","n"],"properties":{"t\#
        arget":{"type":["number","null"]},"champion":{"type":"number"},"challenger":{"type":"number"},"n":{"type":"int\#
        eger"}}},"winner":{"type":["string","null"],"enum":["champion","challenger",null]},"recommendation":{"type":"s\#
        tring","enum":["promote_challenger","keep_champion","keep_running"]},"assumptions":{"type":"array","items":{"t\#
        ype":"string"},"description":"What the numbers rest on."},"allocation":{"type":"object","description":"What wa\#
        s shown.","required":["strategy","share","p_challenger_better"],"properties":{"strategy":{"type":"string"},"sh\#
        are":{"type":["number","null"],"description":"The share of grid points that showed the challenger."},"p_challe\#
        nger_better":{"type":["number","null"],"description":"What `thompson` believes."}}}}},"ExperimentState":{"type\#
        ":"string","enum":["scheduled","training","running","paused","completed","cancelled","failed"],"description":"\#
        scheduled: it begins later, or when the one that runs has ended; training: its challenger is being made; runni\#
        ng; paused: nothing counts, the champion is shown; completed: see its verdict; cancelled: it was given up, or \#
        the watch has moved on; failed: an arm could not go on, see its error."},"ExperimentSummary":{"type":"object",\#
        "description":"An experiment or probation as a watch's status shows it.","required":["id","name","state","cham\#
        pion","challenger","verdict","recommendation","e_value","effect","cs","progress","served_share","started_at"],\#
        "properties":{"id":{"type":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/schemas/Experiment\#
        State"},"champion":{"type":"integer"},"challenger":{"type":["integer","null"]},"verdict":{"type":["string","nu\#
        ll"],"enum":["running","promote","harm","equivalent","inconclusive",null],"description":"What the evidence say\#
        s so far; null before the first block."},"recommendation":{"type":["string","null"],"enum":["promote_challenge\#
        r","keep_champion","keep_running",null]},"e_value":{"type":["number","null"]},"effect":{"type":["object","null\#
        "],"description":"As in the result."},"cs":{"type":["object","null"],"description":"As in the result."},"progr\#
        ess":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"]},"started_at"\#
        :{"type":["string","null"],"format":"date-time"}}},"ExponentialSmoothingParameters":{"type":"object","descript\#
        ion":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"properties":{"damp\#
        ed":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the tren\#
        d dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximu\#
        m":1,"description":"Weight of the newest value in the level; chosen from the data unless given."},"beta":{"typ\#
        e":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for no\#
        ne; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"descriptio\#
        n":"What remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"object"\#
        ,"description":"One mistake in a document that a client sent.","required":["pointer","code","detail"],"propert\#
        ies":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into \#
        the body; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type"\#
        ,"out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found","unsu\#
        pported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A sentenc\#
        e that names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every series, in t\#
        he order of ids.","required":["watch","state","model","granularity","horizon","interval","items"],"properties"\#
        :{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"ty\#
        pe":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","the\#
        ta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"gra\#
        nularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"\#
        },"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*\#
        $"},"interval":{"type":"object","description":"The levels of the reply, and those that the watch keeps; bounds\#
         of others are worked out from them.","required":["levels","kept_levels","emitted_level","method"],"properties\#
        ":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."\#
        },"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"typ\#
        e":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","poole\#
        d","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"ma\#
        xItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}\#
        },"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`.","ad\#
        ditionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"defa\#
        ult":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"cha\#
        nges":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at which\#
         the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"descripti\#
        on":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was decided about \#
        a freshly trained version, and on which scores.","required":["promoted","reason"],"properties":{"promoted":{"t\#
        ype":"boolean"},"reason":{"type":"string","description":"Such as `first_version`, `better_than_champion`, `wor\#
        se_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"numb\#
        er"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"typ\#
        e":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-parameters of the m\#
        odel `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"min\#
        imum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from\#
         the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":60,"descript\#
        ion":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,"des\#
        cription":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"def\#
        ault":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"object","descripti\#
        on":"Observed and expected values of a series, as a chart draws them.","required":["watch","series","granulari\#
        ty","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"\#
        },"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)\#
        ?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":["string","nul\#
        l"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far\#
         ahead the expectations were made."},"level":{"type":"number","description":"The level of the bounds that are \#
        emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the first point."},"en\#
        d":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"points":{"type":"array"\#
        ,"items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","des\#
        cription":"One grid time. Arm and tier are null until experiments and incidents exist.","required":["time","ob\#
        served","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","form\#
        at":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":[\#
        "number","null"],"description":"Lower bound of the expectation's interval at the level that was emitted then."\#
        },"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minus expected.\#
        "},"version":{"type":["integer","null"],"description":"The version that made the expectation."},"arm":{"type":\#
        "null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction intervals are kep\#
        t.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"num\#
        ber","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.5\#
        ,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}\#
        }},"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how they are made.\#
        ","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","minim\#
        um":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_\#
        level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by \#
        default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal"\#
        ,null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantiles that are\#
         tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage for any data.\#
        "}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","a\#
        dditionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"def\#
        ault":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_time":{"type\#
        ":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of\#
         the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","descript\#
        ion":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","bias","skill"\#
        ,"intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"\#
        type":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean\#
         absolute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mea\#
        n absolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean\#
         of forecast minus actual."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the l\#
        ast value; above 0 is better than that."},"intervals":{"type":"array","description":"How the intervals have ke\#
        pt their promise, one per level; a series without matured ones has none.","items":{"type":"object","required":\#
        ["level","coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["num\#
        ber","null"],"description":"Share of values within the bounds that were issued for them."},"interval_score":{"\#
        type":["number","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the \#
        metric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}},"LiveErrors":{"description":"The\#
         same, measured on live forecasts.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","re\#
        quired":["skill"],"properties":{"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating th\#
        e last value; above 0 is better than that."}}}]},"LiveStepErrors":{"description":"The same for one step ahead.\#
        ","allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type":"object","required":["step"],"properties":{"step\#
        ":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Liveness":{"type":"object","description":"The p\#
        rocess answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"\#
        type":"object","description":"One label matcher of a selector.","required":["label","op","value"],"additionalP\#
        roperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A label n\#
        ame."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"descripti\#
        on":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","desc\#
        ription":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","intervals\#
        ","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"typ\#
        e":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","thet\#
        a","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"titl\#
        e":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/sc\#
        hemas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean",\#
        "description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Takes f\#
        urther series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"\#
        type":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_sample\#
        s":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"o\#
        bject","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","i\#
        tems":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of th
        """#
}
