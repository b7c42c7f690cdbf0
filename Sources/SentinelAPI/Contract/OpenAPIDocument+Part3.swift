// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        pe":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the watch by de\#
        fault."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","minimum":0.5,"m\#
        aximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{"type":["arr\#
        ay","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"description":"Th\#
        e ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest first.","requir\#
        ed":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"},"maxItems\#
        ":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Bac\#
        ktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"additionalProper\#
        ties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change that a cl\#
        ient can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers; the id stan\#
        ds for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"boolean","cons\#
        t":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","description\#
        ":"What was asked for, every default written out.","required":["models","origins","horizon","levels","series"]\#
        ,"properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"],"properties\#
        ":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizon":{"type":\#
        "string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"items":{"type\#
        ":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series counts the same;\#
         only `mae` is a mean over all values.","required":["model","parameters","series","windows","points","mae","ma\#
        se","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{"model":{"t\#
        ype":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series with a scored f\#
        orecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"points":{"type"\#
        :"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"description":"In the u\#
        nit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step diffe\#
        rence of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over that of the la\#
        st value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","null"],"descr\#
        iption":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type":"object","\#
        required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"coverage":{"ty\#
        pe":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type":["number","\#
        null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","null"],"des\#
        cription":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer","descripti\#
        on":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of them.","req\#
        uired":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},"Condition"\#
        :{"type":"object","description":"One fact about a watch with its reason.","required":["type","status","reason"\#
        ,"message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emitting",\#
        "below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","cold_series"]\#
        },"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":"string","description":\#
        "A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":{"type":["string","null\#
        "],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of every series of a runn\#
        ing watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/components/schemas/Name\#
        "},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"series":{"type":"arr\#
        ay","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description":"A Prometheus-compati\#
        ble endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"object","required":["\#
        id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string","description":"Such as \#
        `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each ed\#
        it."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},\#
        "status":{"type":"object","description":"How it has answered lately.","required":["health","latency_ms","check\#
        ed_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","unhealthy"]},"latency_ms"\#
        :{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at":{"type":["string","nu\#
        ll"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"descript\#
        ion":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"object","description\#
        ":"A data source as a client writes it. A field that is null counts as absent.","required":["url"],"additional\#
        Properties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])\#
        ?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"url":{"type":\#
        "string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and \#
        optional path prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":\#
        {"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; n\#
        one by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. Val\#
        ues are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-En\#
        coding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":\#
        {"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"descript\#
        ion":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"max\#
        Length":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir a\#
        nd its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM \#
        certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\\#
        d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one requ\#
        est may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8\#
        ,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the so\#
        urce scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["s\#
        tring","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":\#
        "Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so \#
        that what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what w\#
        as read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can\#
         be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was read can be written bac\#
        k."}}},"DataSourceList":{"type":"object","description":"In the order of names.","required":["items"],"properti\#
        es":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1000},"next_page_to\#
        ken":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"DataSourcePatch":{"type"\#
        :"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default back.","additio\#
        nalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-\#
        9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"type":"string","minLength"\#
        :8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and optional path prefix\#
        ; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#\#
        /components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by default."},"h\#
        eaders":{"type":["object","null"],"description":"Extra header fields of every request. Values are secret: repl\#
        ies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, \#
        Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"string","ma\#
        xLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The value of `\#
        tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern\#
        ":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."},\#
        "ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instead\#
         of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)\#
        ?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take, 100ms \#
        to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Requ\#
        ests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes its tar\#
        gets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["string","null"],"maxL\#
        ength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"object","description":"Wh\#
        at `validate_only` answers: the specification that the source has now or would be created with.","required":["\#
        validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":true},"data_source":{"$r\#
        ef":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"object","description"\#
        :"What a client wrote, every default spelled out, secrets masked.","required":["name","url","auth","headers","\#
        tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","description"],"properties":\#
        {"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{"$ref":"#/componen\#
        ts/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","additionalProperties":{"ty\#
        pe":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bundle":{"type":["str\#
        ing","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interval":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":\#
        "string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts a retraining. Kept for\#
         the lifecycle milestone; no detector acts on it yet.","required":["enabled","mode","finetune","retrain","wind\#
        ow","min_samples","persistence","cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"bo\#
        olean","description":"Whether drift starts trainings."},"mode":{"type":"string","enum":["relative","absolute"]\#
        ,"description":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`:\#
         live MAE in the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"descr\#
        iption":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolu\#
        te)."},"retrain":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 \#
        to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"m\#
        aximum":10000,"description":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minimum"\#
        :1,"maximum":10000,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type":\#
        "integer","minimum":1,"maximum":1000,"description":"Evaluations in a row that must agree."},"cooldown":{"type"\#
        :"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"T\#
        he least time between two drift trainings, at most 30d."},"detectors":{"type":"array","items":{"type":"string"\#
        ,"enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"Which detectors act\#
        ; all by default."},"on_low":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What ha\#
        ppens above `finetune`."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":"\#
        What happens above `retrain`."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in quality st\#
        arts a retraining.","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"default":\#
        true,"description":"Whether drift starts trainings."},"mode":{"type":["string","null"],"enum":["relative","abs\#
        olute",null],"default":"relative","description":"`relative`: thresholds are ratios of live MAE to the baseline\#
         frozen at promotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"type":["number","null"],"\#
        exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode rela\#
        tive. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"max\#
        imum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (abso\#
        lute)."},"window":{"type":["integer","null"],"minimum":10,"maximum":10000,"default":60,"description":"Steps ov\#
        er which errors are averaged."},"min_samples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default"\#
        :30,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type":["integer","nul\#
        l"],"minimum":1,"maximum":1000,"default":3,"description":"Evaluations in a row that must agree."},"cooldown":{\#
        "type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","\#
        default":"30m","description":"The least time between two drift trainings, at most 30d."},"detectors":{"type":[\#
        "array","null"],"items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxIte\#
        ms":3,"default":["performance","residual_cusum","input"],"description":"Which detectors act; all by default."}\#
        ,"on_low":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","descr\#
        iption":"What happens above `finetune`."},"on_high":{"type":["string","null"],"enum":["none","finetune","full_\#
        retrain",null],"default":"full_retrain","description":"What happens above `retrain`."}}},"Emission":{"type":"o\#
        bject","description":"What a watch shows on `/metrics`.","required":["metric_name","steps","step_bounds","vers\#
        ion_label","expected"],"properties":{"metric_name":{"type":["string","null"]},"steps":{"description":"Which st\#
        eps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.\#
        ","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maxim\#
        um":1000},"minItems":1,"maxItems":1000}]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},\#
        "expected":{"type":"array","items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"type":"object","description":"What a watch shows on `/metrics`\#
        .","additionalProperties":false,"properties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength\#
        ":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"The family base name; the metric's own by default.\#
         Required for a `query` watch and for a metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"descrip\#
        tion":"Which steps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon)\#
        , all, or none.","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","mi\#
        nimum":1,"maximum":1000},"minItems":1,"maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type"\#
        :["boolean","null"],"default":false,"description":"Whether bounds at `interval.emitted_level` appear beside th\#
        e steps."},"version_label":{"type":["boolean","null"],"default":true,"description":"Whether `sentinel_version`\#
         is a label; without it series stay the same over retrainings."},"expected":{"type":["array","null"],"items":{\#
        "type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems\#
        ":1,"maxItems":8,"description":"How far ahead the shown expectation was forecast: whole multiples of the granu\#
        larity up to the horizon. By default one step."}}},"ErrorMetrics":{"type":"object","description":"Means over t\#
        he series; what cannot be said is null.","required":["n","mae","rmse","mase","wape","smape","mape","bias","pin\#
        ball","coverage"],"properties":{"n":{"type":"integer","description":"Scored forecasts."},"mae":{"type":["numbe\#
        r","null"]},"rmse":{"type":["number","null"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null\#
        "]},"smape":{"type":["number","null"]},"mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pi\#
        nball":{"type":["number","null"]},"coverage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","de\#
        scription":"Hyper-parameters of the model `ets`.","additionalProperties":false,"properties":{"season":{"type":\#
        ["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of \#
        which must fit into the window; 0 finds it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","\#
        additive","multiplicative",null],"default":"additive","description":"How the error enters. `auto` chooses from\#
         the data."},"trend":{"type":["string","null"],"enum":["auto","none","additive",null],"default":"auto","descri\#
        ption":"The trend. `auto` chooses from the data."},"damped":{"type":["string","null"],"enum":["auto","on","off\#
        ",null],"default":"auto","description":"Whether a trend dies away."},"season_type":{"type":["string","null"],"\#
        enum":["auto","none","additive","multiplicative",null],"default":"auto","description":"How the season enters. \#
        `auto` chooses from the data."},"ic":{"type":["string","null"],"enum":["aic","aicc","bic",null],"default":"aic\#
        c","description":"The information criterion that forms are compared by."}}},"Exclusion":{"type":"object","desc\#
        ription":"A stretch of time that a watch leaves out.","required":["id","watch","start","end","reason","actor",\#
        "created_at","lifted_at","lifted_by"],"properties":{"id":{"type":"string","description":"Such as `exc_01hq3v5k\#
        9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"start":{"type":"string","format":"date-ti\#
        me","description":"The first time that is left out."},"end":{"type":"string","format":"date-time","description\#
        ":"The last one."},"reason":{"type":"string"},"actor":{"type":"string"},"created_at":{"type":"string","format"\#
        :"date-time"},"lifted_at":{"type":["string","null"],"format":"date-time"},"lifted_by":{"type":["string","null"\#
        ]}}},"ExclusionInput":{"type":"object","description":"What to leave out.","additionalProperties":false,"requir\#
        ed":["start","end","reason"],"properties":{"start":{"type":"string","format":"date-time","description":"The fi\#
        rst time that is left out."},"end":{"type":"string","format":"date-time","description":"The last one; not befo\#
        re `start`, within what the watch keeps, at most a year ahead."},"reason":{"type":"string","minLength":1,"maxL\#
        ength":1000,"description":"For the record."}}},"ExclusionList":{"type":"object","description":"Newest first.",\#
        "required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Exclusion"},"\#
        maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."\#
        }}},"ExclusionPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing\#
        .","required":["validate_only","exclusion"],"properties":{"validate_only":{"type":"boolean","const":true},"exc\#
        lusion":{"$ref":"#/components/schemas/Exclusion"}}},"ExponentialSmoothingParameters":{"type":"object","descrip\#
        tion":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"properties":{"dam\#
        ped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the tre\#
        nd dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maxim\#
        um":1,"description":"Weight of the newest value in the level; chosen from the data unless given."},"beta":{"ty\#
        pe":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for n\#
        one; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"descripti\#
        on":"What remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"object\#
        ","description":"One mistake in a document that a client sent.","required":["pointer","code","detail"],"proper\#
        ties":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into\#
         the body; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type\#
        ","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found","uns\#
        upported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A senten\#
        ce that names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every series, in \#
        the order of ids.","required":["watch","state","model","granularity","horizon","interval","items"],"properties\#
        ":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"t\#
        ype":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","th\#
        eta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"gr\#
        anularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        "},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s\#
        *$"},"interval":{"type":"object","description":"The levels of the reply, and those that the watch keeps; bound\#
        s of others are worked out from them.","required":["levels","kept_levels","emitted_level","method"],"propertie\#
        s":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending.\#
        "},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"ty\#
        pe":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pool\#
        ed","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"m\#
        axItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}\#
        }},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`.","a\#
        dditionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"def\#
        ault":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"ch\#
        anges":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at whic\#
        h the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"descript\#
        ion":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was decided about\#
         a freshly trained version, and on which scores.","required":["promoted","reason"],"properties":{"promoted":{"\#
        type":"boolean"},"reason":{"type":"string","description":"Such as `first_version`, `better_than_champion`, `wo\#
        rse_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"num\#
        ber"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"ty\#
        pe":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-parameters of the \#
        model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"mi\#
        nimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it fro\#
        m the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":60,"descrip\#
        tion":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,"de\#
        scription":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"de\#
        fault":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"object","descript\#
        ion":"Observed and expected values of a series, as a chart draws them.","required":["watch","series","granular\#
        ity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name\#
        "},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h\#
        )?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)\#
        ?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":["string","nu\#
        ll"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How fa\#
        r ahead the expectations were made."},"level":{"type":"number","description":"The level of the bounds that are\#
         emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the first point."},"e\#
        nd":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"points":{"type":"array\#
        ","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","de\#
        scription":"One grid time. Arm and tier are null until experiments and incidents exist.","required":["time","o\#
        bserved","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","for\#
        mat":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":\#
        ["number","null"],"description":"Lower bound of the expectation's interval at the level that was emitted then.\#
        "},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minus expected\#
        ."},"version":{"type":["integer","null"],"description":"The version that made the expectation."},"arm":{"type"\#
        :"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction intervals are ke\#
        pt.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"nu\#
        mber","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.\#
        5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]\#
        }}},"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how they are made\#
        .","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","mini\#
        mum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted\#
        _level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by\#
         default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal\#
        ",null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantiles that ar\#
        e tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage for any data\#
        ."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","\#
        additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"de\#
        fault":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_time":{"typ\#
        e":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and day o\#
        f the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","descrip\#
        tion":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","bias","inter\#
        vals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"type":"\#
        integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean absolu\#
        te error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absol\#
        ute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean of for\#
        ecast minus actual."},"intervals":{"type":"array","description":"How the intervals have kept their promise, on\#
        e per level; a series without matured ones has none.","items":{"type":"object","required":["level","coverage",\#
        "interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["number","null"],"descri\#
        ption":"Share of values within the bounds that were issued for them."},"interval_score":{"type":["number","nul\#
        l"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the metric."},"width":{"\#
        type":["number","null"],"description":"Mean width."}}}}}},"Liveness":{"type":"object","description":"The proce\#
        ss answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"type\#
        ":"object","description":"One label matcher of a selector.","required":["label","op","value"],"additionalPrope\#
        rties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A label name.\#
        "},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"description":\#
        "A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","descript\#
        ion":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","intervals","c\#
        ovariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"type":"\#
        string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","\#
        arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"title":{\#
        "type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/schema\#
        s/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","des\#
        cription":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Takes furth\#
        er series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"type\#
        ":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples":{\#
        "type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"objec\#
        t","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the ch\#
        osen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/sche\#
        mas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas/Wi\#
        ndowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/Exponentia\#
        lSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaParame\#
        ters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$ref":\#
        "#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/compone\#
        nts/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/components/s\#
        chemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelection\#
        Parameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","additionalPrope\#
        rties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,window_\#
        average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boostin\#
        g","description":"The models to choose from, with their defaults; `naive` is always among them."},"budget":{"t\#
        ype":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spend o\#
        n a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string","null"],"en\#
        um":["on","off",null],"default":"on","description":"Whether the median of the best three may be the choice."}}\#
        },"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","additionalPropertie\#
        s":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descripti\#
        on":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type":["i\#
        nteger","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season in steps, 0 \#
        for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":"off\#
        ","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{"type":["st\#
        ring","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":"The mod\#
        el of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-parameters\#
         of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^[a-z\#
        0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client chooses: l\#
        ower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-param\#
        eters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"],"m\#
        inimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two days or 24, \#
        as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penalty o\#
        n the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless given."}}}\#
        ,"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","default","meanin\#
        g"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","string","list"]\#
        },"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}},"i\#
        tems":{"type":"array","description":"The words of a `list`, which is written as one string with commas.","item\#
        s":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","number","strin\#
        g","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left behind: n\#
        othing automatic changes the active version until it is released.","required":["since","reason","until","rollb\#
        ack","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"\#
        },"until":{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},"rollbac\#
        k":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release":{"ty\#
        pe":["string","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object","descr\#
        iption":"What happens to the points of a series before a model learns from them.","required":["gaps","outliers\#
        ","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"]},"\#
        outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","minma\#
        x","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"type":"\#
        object","description":"What happens to the points of a series before a model learns from them. Stored in the v\#
        ersion.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","hold",\#
        "interpolate","zero",null],"default":"exclude","description":"What a missing point becomes."},"outliers":{"typ\#
        e":["string","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers for f\#
        itting only; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","stand\#
        ard","minmax","robust",null],"default":"none","description":"To what the values are scaled."},"transform":{"ty\#
        pe":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes the va\#
        lues more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, RFC 9\#
        457.","required":["type","title","status","detail","instance","code","request_id","retryable"],"properties":{"\#
        type":{"type":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"title":{\#
        "type":"string","description":"The standard phrase of the status."},"status":{"type":"integer","minimum":400,"\#
        maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence that names \#
        the field and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of the r\#
        equest."},"code":{"type":"string","description":"A stable lower_snake word that programs may switch on, such a\#
        s `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the log h\#
        as the details under it."},"retryable":{"type":"boolean","description":"Whether the same request may succeed l\#
        ater without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems":1,"\#
        description":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One move of \#
        a version between stages.","required":["watch","version","from_stage","to_stage","state","reason","actor","pre\#
        vious_version","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$ref":"#\#
        /components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":["dev\#
        elopment","staging","production","archived"]},"to_stage":{"type":"string","enum":["development","staging","pro\#
        duction","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: store\#
        d; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"previous\#
        _version":{"type":["integer","null"],"description":"The version that was active before."},"activation_seq":{"t\#
        ype":["integer","null"],"description":"Null when the active version did not change."},"released_pin":{"type":"\#
        boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"Promotion\#
        Input":{"type":"object","description":"Where to move a version.","required":["to_stage"],"additionalProperties\#
        ":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","production","archived"]},"r\#
        eason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expected_acti\#
        ve_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when anoth\#
        er version is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the vers\#
        ion that a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"],"def\#
        ault":false,"description":"Also put the configuration back that the version was trained under."}}},"PromotionP\#
        review":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","promotion"\#
        ],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas/Prom\#
        otion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","required":[\#
        "id","labels","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":{"id"\#
        :{"type":"string","description":"The id of the series."},"labels":{"type":"object","additionalProperties":{"ty\#
        pe":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed points\#
         that the model needs."},"points_covered":{"type":"integer","description":"Observed points in the window that \#
        counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$","description":"From the oldest to the newest grid point held."},"last_observed":{"type":["string","nul\#
        l"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","limit"\#
        ,"verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","stalen\#
        ess_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type\#
        ":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},\#
        "Readiness":{"type":"object","description":"Whether this process should get traffic.","required":["status","re\#
        asons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"object",\#
        "description":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type":"str\#
        ing","description":"A lower_snake word that programs may switch on."},"message":{"type":"string","description"\#
        :"A sentence for people."}}},"Reset":{"type":"object","description":"Something that a watch was made to forget\#
        .","required":["id","watch","scope","reason","actor","created_at"],"properties":{"id":{"type":"string","descri\#
        ption":"Such as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"scope":{"typ\#
        e":"string","enum":["drift","intervals","state"]},"reason":{"type":"string"},"actor":{"type":"string"},"create\#
        d_at":{"type":"string","format":"date-time"}}},"ResetInput":{"type":"object","description":"What to forget.","\#
        additionalProperties":false,"required":["scope","reason"],"properties":{"scope":{"type":"string","enum":["drif\#
        t","intervals","state"]},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the recor\#
        d."}}},"ResetList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{\#
        "type":"array","items":{"$ref":"#/components/schemas/Reset"},"maxItems":1000},"next_page_token":{"type":"strin\#
        g","description":"Opaque and signed; absent on the last page."}}},"ResetPreview":{"type":"object","description\#
        ":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","reset"],"properties"\#
        :{"validate_only":{"type":"boolean","const":true},"reset":{"$ref":"#/components/schemas/Reset"}}},"Rollback":{\#
        "type":"object","description":"One return to an earlier version.","required":["id","watch","from","to","state"\#
        ,"reason","actor","note","restored_configuration","activation_seq","pinned","pinned_until","created_at","ackno\#
        wledged_at","released_at","released_by"],"properties":{"id":{"type":"string","description":"Such as `rbk_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"from":{"type":["integer","null"]},"to"\#
        :{"type":"integer","minimum":1},"state":{"type":"string","enum":["pending","acknowledged","failed","released"]\#
        ,"description":"acknowledged: no scrape that starts later shows the version that was left. released: its pin w\#
        as lifted."},"reason":{"type":"string"},"actor":{"type":"string"},"restored_configuration":{"type":"boolean"},\#
        "activation_seq":{"type":"integer"},"note":{"type":"string","description":"What to know of the choice of the t\#
        arget, such as versions that were passed over; often empty."},"pinned":{"type":"boolean","description":"Whethe\#
        r it keeps the watch on its target now; DELETE releases it."},"pinned_until":{"type":["string","null"],"format\#
        ":"date-time","description":"The end of the pin; null for one that lasts until it is released."},"created_at":\#
        {"type":"string","format":"date-time"},"acknowledged_at":{"type":["string","null"],"format":"date-time"},"rele\#
        ased_at":{"type":["string","null"],"format":"date-time"},"released_by":{"type":["string","null"],"description"\#
        :"`system:configuration` when the watch was changed to another configuration."}}},"RollbackInput":{"type":"obj\#
        ect","description":"What to roll back to; an empty body rolls back to the previously active version.","additio\#
        nalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"default":"","descripti\#
        on":"For the record."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":\#
        "The previously active version by default."},"expected_active_version":{"type":["integer","null"],"minimum":1,\#
        "maximum":2147483647,"description":"A guard: 409 when another version is active."},"restore_configuration":{"t\#
        ype":["boolean","null"],"default":false,"description":"Also put the configuration back that the target was tra\#
        ined under."},"pin":{"type":["boolean","null"],"default":true,"description":"Keep drift, schedule and experime\#
        nts from undoing it."},"pinned_until":{"type":["string","null"],"format":"date-time","description":"The end of\#
         the pin; until it is released by default."}}},"RollbackPatch":{"type":"object","description":"What is changed\#
         of a rollback. What it did stays done.","additionalProperties":false,"properties":{"reason":{"type":["string"\#
        ,"null"],"maxLength":1000},"pinned_until":{"type":["string","null"],"format":"date-time","description":"Null: \#
        until it is released."}}},"RollbackList":{"type":"object","description":"Newest first.","required":["items"],"\#
        properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},"next_p\#
        age_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"RollbackPreview":{\#
        "type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":["validate\#
        _only","rollback"],"properties":{"validate_only":{"type":"boolean","const":true},"rollback":{"$ref":"#/compone\#
        nts/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-parameters of the mod\#
        el `seasonal_naive`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum"\#
        :0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the \#
        step and the data."}}},"Selection":{"type":"object","description":"How the models of a version were chosen.","\#
        required":["budget","chosen","series"],"properties":{"budget":{"type":"number","description":"In work units of\#
         the catalogue."},"chosen":{"type":"object","description":"What serves, and in how many series.","additionalPr\#
        operties":{"type":"integer"}},"series":{"type":"array","maxItems":20,"items":{"type":"object","required":["ser\#
        ies","chosen","candidates"],"properties":{"series":{"type":"string"},"chosen":{"type":"array","items":{"type":\#
        "string"}},"candidates":{"type":"array","description":"In the order in which they were tried, the cheapest fir\#
        st.","items":{"type":"object","required":["name","outcome","score","standard_error","work_units","detail"],"pr\#
        operties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["chosen","within_one_standard_error","w\#
        orse","worse_than_naive","over_budget","failed"]},"score":{"type":["number","null"],"description":"Mean of MAS\#
        E and pinball loss."},"standard_error":{"type":["number","null"]},"work_units":{"type":"number"},"detail":{"ty\#
        pe":"string"}}}}}}}}},"Series":{"type":"object","description":"One label set that the query of a watch returns\#
        .","required":["id","labels","first_seen","last_seen","stale","last_observed","last_value","points","observed"\#
        ,"version","cold","issued_at","counters"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$","desc\#
        ription":"Sixteen hexadecimal digits of the fingerprint of the labels."},"labels":{"type":"object","additional\#
        Properties":{"type":"string"}},"first_seen":{"type":"string","format":"date-time"},"last_seen":{"type":"string\#
        ","format":"date-time"},"stale":{"type":"boolean","description":"The newest observation is older than the fore\#
        casts reach."},"last_observed":{"type":["string","null"],"format":"date-time"},"last_value":{"type":["number",\#
        "null"]},"points":{"type":["integer","null"],"description":"Grid points held."},"observed":{"type":["integer",\#
        "null"],"description":"Of them observed."},"version":{"type":["integer","null"],"minimum":1,"description":"The\#
         version that forecasts it."},"cold":{"type":"boolean","description":"It joined after that version was trained\#
        ."},"issued_at":{"type":["string","null"],"format":"date-time"},"counters":{"type":["object","null"],"descript\#
        ion":"What was noticed since the series joined; null while it does not run.","required":["late","late_dropped"\#
        ,"duplicates","non_finite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type":"integer"},"duplica\#
        tes":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"SeriesForecast":{"type":"object","description":"T\#
        he newest forecast of one series.","required":["id","labels","version","cold","stale","issued_at","data_age_se\#
        conds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":\#
        "string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolea\#
        n","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],"form\#
        at":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"object\#
        ","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimum":1,"descripti\#
        on":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"value":{"type":"nu\#
        mber"},"intervals":{"type":"array","description":"One per level, ascending; none until errors are known.","ite\#
        ms":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number"},"lower":{"ty\#
        pe":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order of i\#
        ds.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"\#
        array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string","des\#
        cription":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","description":"Hyp\#
        er-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["number","null"\#
        ],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unless given."},"c\#
        riterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"What the chosen w\#
        eight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"object","description
        """#
}
