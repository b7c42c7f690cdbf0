// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        ,"conflict","duplicate","too_long","too_short","too_many","too_few","not_found","unsupported","read_only"],"de\#
        scription":"The kind of mistake."},"detail":{"type":"string","description":"A sentence that names the fix."}}}\#
        ,"Forecast":{"type":"object","description":"The newest forecast of every series, in the order of ids.","requir\#
        ed":["watch","state","model","granularity","horizon","interval","items"],"properties":{"watch":{"$ref":"#/comp\#
        onents/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"type":"string","enum":["aut\#
        o","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linea\#
        r_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"granularity":{"type":"string\#
        ","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"stri\#
        ng","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"o\#
        bject","description":"The levels of the reply, and those that the watch keeps; bounds of others are worked out\#
         from them.","required":["levels","kept_levels","emitted_level","method"],"properties":{"levels":{"type":"arra\#
        y","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"kept_levels":{"type":"\#
        array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"type":"number","minimum":0.5\#
        ,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}\#
        }},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"maxItems":1000},"next_page_\#
        token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"FourierRidgeParameters\#
        ":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`.","additionalProperties":false\#
        ,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Len\#
        gth of the season in steps, 1 for none; 0 finds it from the step and the data."},"changes":{"type":["integer",\#
        "null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at which the trend may bend."},"h\#
        armonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"description":"The most sine waves \#
        per season."}}},"GateOutcome":{"type":"object","description":"What was decided about a freshly trained version\#
        , and on which scores.","required":["promoted","reason"],"properties":{"promoted":{"type":"boolean"},"reason":\#
        {"type":"string","description":"Such as `first_version`, `better_than_champion`, `worse_than_naive`, `configur\#
        ation_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"number"},"candidate_mase":{"t\#
        ype":["number","null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"type":["number","null"]}}},"\#
        GradientBoostingParameters":{"type":"object","description":"Hyper-parameters of the model `gradient_boosting`.\#
        ","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,\#
        "default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."}\#
        ,"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":60,"description":"How many trees are \#
        learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,"description":"How deep a tre\#
        e may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.1,"description":"\#
        What each tree's answer is multiplied with."}}},"History":{"type":"object","description":"Observed and expecte\#
        d values of a series, as a chart draws them.","required":["watch","series","granularity","step","horizon","lev\#
        el","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"series":{"type":"strin\#
        g"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)\#
        ?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$","description":"The distance of the points."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead the expectations w\#
        ere made."},"level":{"type":"number","description":"The level of the bounds that are emitted now."},"start":{"\#
        type":["string","null"],"format":"date-time","description":"Of the first point."},"end":{"type":["string","nul\#
        l"],"format":"date-time","description":"Of the last point."},"points":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","description":"One grid time.\#
         Arm and tier are null until experiments and incidents exist.","required":["time","observed","expected","lower\#
        ","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","format":"date-time"},"observe\#
        d":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":["number","null"],"descrip\#
        tion":"Lower bound of the expectation's interval at the level that was emitted then."},"upper":{"type":["numbe\#
        r","null"]},"error":{"type":["number","null"],"description":"Observed minus expected."},"version":{"type":["in\#
        teger","null"],"description":"The version that made the expectation."},"arm":{"type":"null"},"tier":{"type":"n\#
        ull"}}},"Interval":{"type":"object","description":"Which prediction intervals are kept.","required":["levels",\#
        "emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maxim\#
        um":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method\#
        ":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"IntervalInput":{"type\#
        ":"object","description":"Which prediction intervals are kept, and how they are made.","additionalProperties":\#
        false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","minimum":0.5,"maximum":0.999},\#
        "minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_level":{"type":["number",\#
        "null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by default."},"method":{"typ\#
        e":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal",null],"default":"auto","\#
        description":"pooled: quantiles of past errors; quantile_tracking: quantiles that are tracked by sample, per s\#
        tep; auto: the better of the two; adaptive_conformal: long-run coverage for any data."}}},"LinearTrendParamete\#
        rs":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","additionalProperties":fals\#
        e,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"default":0.001,"description"\#
        :"Penalty per training row on the standardised coefficients."},"cyclical_time":{"type":["string","null"],"enum\#
        ":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `aut\#
        o`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","description":"How good the served\#
         forecasts of one step have been.","required":["step","n","mae","mase","bias","skill","intervals"],"properties\#
        ":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"type":"integer","descript\#
        ion":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean absolute error, in the u\#
        nit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step diffe\#
        rence; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean of forecast minus actual\#
        ."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the last value; above 0 is bet\#
        ter than that."},"intervals":{"type":"array","description":"How the intervals have kept their promise, one per\#
         level; a series without matured ones has none.","items":{"type":"object","required":["level","coverage","inte\#
        rval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["number","null"],"description\#
        ":"Share of values within the bounds that were issued for them."},"interval_score":{"type":["number","null"],"\#
        description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the metric."},"width":{"type"\#
        :["number","null"],"description":"Mean width."}}}}}},"LiveErrors":{"description":"The same, measured on live f\#
        orecasts.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["skill"],"proper\#
        ties":{"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the last value; above 0 is \#
        better than that."}}}]},"LiveStepErrors":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/com\#
        ponents/schemas/LiveErrors"},{"type":"object","required":["step"],"properties":{"step":{"type":"integer","mini\#
        mum":1,"description":"1-based."}}}]},"Liveness":{"type":"object","description":"The process answers.","require\#
        d":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"type":"object","descripti\#
        on":"One label matcher of a selector.","required":["label","op","value"],"additionalProperties":false,"propert\#
        ies":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A label name."},"op":{"type":"stri\#
        ng","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"description":"A value or, after `=\#
        ~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","description":"One model of th\#
        e catalogue.","required":["kind","title","meaning","parameters","seasonal","intervals","covariates","partial_f\#
        it","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"type":"string","enum":["auto\#
        ","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear\#
        _trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"title":{"type":"string"},"mea\#
        ning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/schemas/Parameter"}},"seaso\#
        nal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","description":"Brings pre\#
        diction intervals of its own."},"covariates":{"type":"boolean","description":"Takes further series as inputs."\#
        },"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"type":"string","enum":["f\#
        ree","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples":{"type":"integer","des\#
        cription":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"object","description":"The\#
         catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/componen\#
        ts/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the chosen model, each opti\#
        onal.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/schemas/NaiveParameters"}\#
        ,{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas/WindowAverageParameters\#
        "},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"\#
        },{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaParameters"},{"$ref":"#/com\#
        ponents/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$ref":"#/components/schemas\#
        /LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/components/schemas/NlinearPa\#
        rameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/components/schemas/GradientBoosti\#
        ngParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelectionParameters":{"type":"\#
        object","description":"Hyper-parameters of the model `model_selection`.","additionalProperties":false,"propert\#
        ies":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,window_average,ses,exponenti\#
        al_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boosting","description":"The\#
         models to choose from, with their defaults; `naive` is always among them."},"budget":{"type":["number","null"\#
        ],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spend on a series: twice a m\#
        odel's price per point, cheapest models first."},"ensemble":{"type":["string","null"],"enum":["on","off",null]\#
        ,"default":"on","description":"Whether the median of the best three may be the choice."}}},"MstlParameters":{"\#
        type":"object","description":"Hyper-parameters of the model `mstl`.","additionalProperties":false,"properties"\#
        :{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the se\#
        ason in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type":["integer","null"],"mini\#
        mum":0,"maximum":100000,"default":0,"description":"Length of a second season in steps, 0 for none beside a giv\#
        en `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":"off","description":"Whet\#
        her outliers are kept from the seasons; it costs six times as much."},"rest":{"type":["string","null"],"enum":\#
        ["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":"The model of what remains wi\#
        thout the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-parameters of the model `naive`\#
        .","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[\#
        a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client chooses: lower-case letters, di\#
        gits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-parameters of the model `n\#
        linear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"],"minimum":0,"maximum":3\#
        36,"default":0,"description":"How many of the newest points are read; 0: two days or 24, as the data allow."},\#
        "ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penalty on the coefficients, r\#
        elative to the mean diagonal of the normal matrix; chosen from the data unless given."}}},"Parameter":{"type":\#
        "object","description":"One hyper-parameter.","required":["name","type","default","meaning"],"properties":{"na\#
        me":{"type":"string"},"type":{"type":"string","enum":["integer","number","string","list"]},"minimum":{"type":"\#
        number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}},"items":{"type":"array"\#
        ,"description":"The words of a `list`, which is written as one string with commas.","items":{"type":"string"}}\#
        ,"default":{"description":"Null: chosen from the data.","type":["integer","number","string","null"]},"meaning"\#
        :{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left behind: nothing automatic chan\#
        ges the active version until it is released.","required":["since","reason","until","rollback","actor","release\#
        "],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"until":{"type":["s\#
        tring","null"],"format":"date-time","description":"Null: until it is released."},"rollback":{"type":["string",\#
        "null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release":{"type":["string","null"]\#
        ,"description":"The request that releases it."}}},"Preprocessing":{"type":"object","description":"What happens\#
         to the points of a series before a model learns from them.","required":["gaps","outliers","scale","transform"\#
        ],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"]},"outliers":{"type":"st\#
        ring","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","minmax","robust"]},"transf\#
        orm":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"type":"object","description"\#
        :"What happens to the points of a series before a model learns from them. Stored in the version.","additionalP\#
        roperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","hold","interpolate","zero",\#
        null],"default":"exclude","description":"What a missing point becomes."},"outliers":{"type":["string","null"],\#
        "enum":["none","hampel",null],"default":"none","description":"hampel tames outliers for fitting only; a runnin\#
        g model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","standard","minmax","robust\#
        ",null],"default":"none","description":"To what the values are scaled."},"transform":{"type":["string","null"]\#
        ,"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes the values more symmetric; \#
        forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, RFC 9457.","required":["ty\#
        pe","title","status","detail","instance","code","request_id","retryable"],"properties":{"type":{"type":"string\#
        ","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"title":{"type":"string","desc\#
        ription":"The standard phrase of the status."},"status":{"type":"integer","minimum":400,"maximum":599,"descrip\#
        tion":"The HTTP status."},"detail":{"type":"string","description":"A sentence that names the field and the fix\#
        ."},"instance":{"type":"string","format":"uri-reference","description":"The path of the request."},"code":{"ty\#
        pe":"string","description":"A stable lower_snake word that programs may switch on, such as `watch_not_found`."\#
        },"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the log has the details under \#
        it."},"retryable":{"type":"boolean","description":"Whether the same request may succeed later without a change\#
        ."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems":1,"description":"Every f\#
        ault of the request at once."}}},"Promotion":{"type":"object","description":"One move of a version between sta\#
        ges.","required":["watch","version","from_stage","to_stage","state","reason","actor","previous_version","activ\#
        ation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$ref":"#/components/schemas/N\#
        ame"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":["development","staging","\#
        production","archived"]},"to_stage":{"type":"string","enum":["development","staging","production","archived"]}\#
        ,"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: stored; the serving proces\#
        s has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"previous_version":{"type":["i\#
        nteger","null"],"description":"The version that was active before."},"activation_seq":{"type":["integer","null\#
        "],"description":"Null when the active version did not change."},"released_pin":{"type":"boolean"},"restored_c\#
        onfiguration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"PromotionInput":{"type":"objec\#
        t","description":"Where to move a version.","required":["to_stage"],"additionalProperties":false,"properties":\#
        {"to_stage":{"type":"string","enum":["development","staging","production","archived"]},"reason":{"type":["stri\#
        ng","null"],"maxLength":1000,"default":"","description":"For the record."},"expected_active_version":{"type":[\#
        "integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another version is active.\#
        "},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the version that a rollback h\#
        as pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"],"default":false,"descript\#
        ion":"Also put the configuration back that the version was trained under."}}},"PromotionPreview":{"type":"obje\#
        ct","description":"What `validate_only` answers.","required":["validate_only","promotion"],"properties":{"vali\#
        date_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas/Promotion"}}},"QualityRep\#
        ort":{"type":"object","description":"Why a series can or cannot be trained.","required":["id","labels","traina\#
        ble","points_needed","points_covered","span","last_observed","checks"],"properties":{"id":{"type":"string","de\#
        scription":"The id of the series."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"train\#
        able":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed points that the model needs\#
        ."},"points_covered":{"type":"integer","description":"Observed points in the window that counts."},"span":{"ty\#
        pe":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description"\#
        :"From the oldest to the newest grid point held."},"last_observed":{"type":["string","null"],"format":"date-ti\#
        me"},"checks":{"type":"array","items":{"type":"object","required":["name","value","limit","verdict"],"properti\#
        es":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","staleness_steps","flat_shar\#
        e","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["number","null"]},\#
        "limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readiness":{"type":"\#
        object","description":"Whether this process should get traffic.","required":["status","reasons"],"properties":\#
        {"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref":"#/componen\#
        ts/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"object","description":"Why so\#
        mething is as it is.","required":["reason","message"],"properties":{"reason":{"type":"string","description":"A\#
         lower_snake word that programs may switch on."},"message":{"type":"string","description":"A sentence for peop\#
        le."}}},"Reset":{"type":"object","description":"Something that a watch was made to forget.","required":["id","\#
        watch","scope","reason","actor","created_at"],"properties":{"id":{"type":"string","description":"Such as `rst_\#
        01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"scope":{"type":"string","enum":["\#
        drift","intervals","state"]},"reason":{"type":"string"},"actor":{"type":"string"},"created_at":{"type":"string\#
        ","format":"date-time"}}},"ResetInput":{"type":"object","description":"What to forget.","additionalProperties"\#
        :false,"required":["scope","reason"],"properties":{"scope":{"type":"string","enum":["drift","intervals","state\#
        "]},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the record."}}},"ResetList":{"\#
        type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/Reset"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opa\#
        que and signed; absent on the last page."}}},"ResetPreview":{"type":"object","description":"What `validate_onl\#
        y` answers; the id stands for nothing.","required":["validate_only","reset"],"properties":{"validate_only":{"t\#
        ype":"boolean","const":true},"reset":{"$ref":"#/components/schemas/Reset"}}},"Rollback":{"type":"object","desc\#
        ription":"One return to an earlier version.","required":["id","watch","from","to","state","reason","actor","no\#
        te","restored_configuration","activation_seq","pinned","pinned_until","created_at","acknowledged_at","released\#
        _at","released_by"],"properties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c\#
        `."},"watch":{"$ref":"#/components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","m\#
        inimum":1},"state":{"type":"string","enum":["pending","acknowledged","failed","released"],"description":"ackno\#
        wledged: no scrape that starts later shows the version that was left. released: its pin was lifted."},"reason"\#
        :{"type":"string"},"actor":{"type":"string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"ty\#
        pe":"integer"},"note":{"type":"string","description":"What to know of the choice of the target, such as versio\#
        ns that were passed over; often empty."},"pinned":{"type":"boolean","description":"Whether it keeps the watch \#
        on its target now; DELETE releases it."},"pinned_until":{"type":["string","null"],"format":"date-time","descri\#
        ption":"The end of the pin; null for one that lasts until it is released."},"created_at":{"type":"string","for\#
        mat":"date-time"},"acknowledged_at":{"type":["string","null"],"format":"date-time"},"released_at":{"type":["st\#
        ring","null"],"format":"date-time"},"released_by":{"type":["string","null"],"description":"`system:configurati\#
        on` when the watch was changed to another configuration."}}},"RollbackInput":{"type":"object","description":"W\#
        hat to roll back to; an empty body rolls back to the previously active version.","additionalProperties":false,\#
        "properties":{"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."\#
        },"to_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"The previously activ\#
        e version by default."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,\#
        "description":"A guard: 409 when another version is active."},"restore_configuration":{"type":["boolean","null\#
        "],"default":false,"description":"Also put the configuration back that the target was trained under."},"pin":{\#
        "type":["boolean","null"],"default":true,"description":"Keep drift, schedule and experiments from undoing it."\#
        },"pinned_until":{"type":["string","null"],"format":"date-time","description":"The end of the pin; until it is\#
         released by default."}}},"RollbackPatch":{"type":"object","description":"What is changed of a rollback. What \#
        it did stays done.","additionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":\#
        1000},"pinned_until":{"type":["string","null"],"format":"date-time","description":"Null: until it is released.\#
        "}}},"RollbackList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":\#
        {"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"s\#
        tring","description":"Opaque and signed; absent on the last page."}}},"RollbackPreview":{"type":"object","desc\#
        ription":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","rollback"],"p\#
        roperties":{"validate_only":{"type":"boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"\#
        }}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-parameters of the model `seasonal_naive`."\#
        ,"additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"\#
        default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."}}\#
        },"Selection":{"type":"object","description":"How the models of a version were chosen.","required":["budget","\#
        chosen","series"],"properties":{"budget":{"type":"number","description":"In work units of the catalogue."},"ch\#
        osen":{"type":"object","description":"What serves, and in how many series.","additionalProperties":{"type":"in\#
        teger"}},"series":{"type":"array","maxItems":20,"items":{"type":"object","required":["series","chosen","candid\#
        ates"],"properties":{"series":{"type":"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidate\#
        s":{"type":"array","description":"In the order in which they were tried, the cheapest first.","items":{"type":\#
        "object","required":["name","outcome","score","standard_error","work_units","detail"],"properties":{"name":{"t\#
        ype":"string"},"outcome":{"type":"string","enum":["chosen","within_one_standard_error","worse","worse_than_nai\#
        ve","over_budget","failed"]},"score":{"type":["number","null"],"description":"Mean of MASE and pinball loss."}\#
        ,"standard_error":{"type":["number","null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}}\#
        ,"Series":{"type":"object","description":"One label set that the query of a watch returns.","required":["id","\#
        labels","first_seen","last_seen","stale","last_observed","last_value","points","observed","version","cold","is\#
        sued_at","counters"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hex\#
        adecimal digits of the fingerprint of the labels."},"labels":{"type":"object","additionalProperties":{"type":"\#
        string"}},"first_seen":{"type":"string","format":"date-time"},"last_seen":{"type":"string","format":"date-time\#
        "},"stale":{"type":"boolean","description":"The newest observation is older than the forecasts reach."},"last_\#
        observed":{"type":["string","null"],"format":"date-time"},"last_value":{"type":["number","null"]},"points":{"t\#
        ype":["integer","null"],"description":"Grid points held."},"observed":{"type":["integer","null"],"description"\#
        :"Of them observed."},"version":{"type":["integer","null"],"minimum":1,"description":"The version that forecas\#
        ts it."},"cold":{"type":"boolean","description":"It joined after that version was trained."},"issued_at":{"typ\#
        e":["string","null"],"format":"date-time"},"counters":{"type":["object","null"],"description":"What was notice\#
        d since the series joined; null while it does not run.","required":["late","late_dropped","duplicates","non_fi\#
        nite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer\#
        "},"non_finite":{"type":"integer"}}}}},"SeriesDrift":{"type":"object","description":"Every check of one series\#
        , with its reason.","required":["id","labels","severity","since","judged","harder","explanation","checks"],"pr\#
        operties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"severit\#
        y":{"type":"string","enum":["none","low","high"]},"since":{"type":["string","null"],"format":"date-time","desc\#
        ription":"When this severity began."},"judged":{"type":"boolean","description":"Whether there is enough data."\#
        },"harder":{"type":"boolean","description":"Errors are up, but not against repeating the last value; a retrain\#
        ing would not help."},"explanation":{"type":"string"},"checks":{"type":"array","items":{"type":"object","requi\#
        red":["name","value","threshold","passed","since","detail"],"properties":{"name":{"type":"string","enum":["mae\#
        _ratio","mae","skill_ratio","residual_location","residual_loss","input_ks","input_psi","input_wasserstein"]},"\#
        value":{"type":["number","null"],"description":"Null where it could not be judged."},"threshold":{"type":"numb\#
        er","description":"The value fails at or above this."},"passed":{"type":"boolean"},"since":{"type":["string","\#
        null"],"format":"date-time","description":"When the present failure began."},"detail":{"type":"string"}}}}}},"\#
        SeriesForecast":{"type":"object","description":"The newest forecast of one series.","required":["id","labels",\#
        "version","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels"\#
        :{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},\#
        "cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series has no steps, as on `/metric\#
        s`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]\#
        },"steps":{"type":"array","items":{"type":"object","required":["step","time","value","intervals"],"properties"\#
        :{"step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"string","format":"date-time",\#
        "description":"On the grid."},"value":{"type":"number"},"intervals":{"type":"array","description":"One per lev\#
        el, ascending; none until errors are known.","items":{"type":"object","required":["level","lower","upper"],"pr\#
        operties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":\#
        {"type":"object","description":"In the order of ids.","required":["watch","items"],"properties":{"watch":{"$re\#
        f":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxIte\#
        ms":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"S\#
        esParameters":{"type":"object","description":"Hyper-parameters of the model `ses`.","additionalProperties":fal\#
        se,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the ne\#
        west value; the best of eleven unless given."},"criterion":{"type":["string","null"],"enum":["mae","mse",null]\#
        ,"default":"mae","description":"What the chosen weight minimises: the absolute or the squared one-step error."\#
        }}},"SgdParameters":{"type":"object","description":"Hyper-parameters of the model `sgd`.","additionalPropertie\#
        s":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description\#
        ":"The most passes over the training rows."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maxim\#
        um":1,"default":0.5,"description":"The first pass's step, relative to the squared length of a row."},"l2":{"ty\#
        pe":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclica\#
        l_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the \#
        day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"o\#
        bject","description":"The data source as it was.","required":["id","revision"],"properties":{"id":{"type":"str\#
        ing"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same for one step ahead.","allOf":[{"$\#
        ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"],"properties":{"step":{"type":"i\#
        nteger","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"object","description":"The whole fleet at\#
         a glance.","required":["watches","series","versions","rollbacks","data_sources","training_runs","experiments"\#
        ,"probations","drifting","pins","oldest_lag","build"],"properties":{"watches":{"type":"object","required":["to\#
        tal","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"type":"object","description":"Watches i\#
        n each state, as this process sees them.","additionalProperties":{"type":"integer"}}}},"series":{"type":"integ\#
        er","description":"Series that are followed."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"},"d\#
        ata_sources":{"type":"object","required":["healthy","unhealthy","unknown"],"properties":{"healthy":{"type":"in\#
        teger"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","description":"Not probed yet."}}},"trainin\#
        g_runs":{"type":"object","required":["queued","running","failed_last_24h"],"properties":{"queued":{"type":"int\#
        eger"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"experiments":{"type":"object","des\#
        cription":"Those that have not come to an end.","required":["scheduled","training","running","paused"],"proper\#
        ties":{"scheduled":{"type":"integer"},"training":{"type":"integer"},"running":{"type":"integer"},"paused":{"ty\#
        pe":"integer"}}},"probations":{"type":"integer","description":"Versions on probation."},"drifting":{"type":"ob\#
        ject","description":"Watches that drift now, as this process sees them.","required":["low","high"],"properties\#
        ":{"low":{"type":"integer"},"high":{"type":"integer"}}},"pins":{"type":"object","required":["count","watches"]\#
        ,"properties":{"count":{"type":"integer"},"watches":{"type":"array","items":{"type":"string"},"maxItems":100,"\#
        description":"The first names."}}},"oldest_lag":{"type":["object","null"],"description":"The watch whose newes\#
        t point is the furthest behind; null before the first scrape.","required":["watch","seconds"],"properties":{"w\#
        atch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number"}}},"build":{"type":"object","required":[\#
        "version","details","instance","started_at"],"properties":{"version":{"type":"string"},"details":{"type":"obje\#
        ct","additionalProperties":{"type":"string"}},"instance":{"type":"string"},"started_at":{"type":"string","form\#
        at":"date-time"}}}}},"Support":{"type":"object","description":"The range of the values; no forecast and no bou\#
        nd is outside of it.","required":["min","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["\#
        number","null"]}}},"SupportInput":{"type":"object","description":"The range of the values; no forecast and no \#
        bound is outside of it.","additionalProperties":false,"properties":{"min":{"type":["number","null"],"descripti\#
        on":"0 by default for a rate or an increase; else unbounded."},"max":{"type":["number","null"],"description":"\#
        Above `min`; unbounded by default."}}},"ThetaParameters":{"type":"object","description":"Hyper-parameters of t\#
        he model `theta`.","additionalProperties":false,"properties":{"variant":{"type":["string","null"],"enum":["aut\#
        o","standard","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_optimized","description":"The\#
         member of the family; `auto` takes the one with the smallest squared errors."},"season":{"type":["integer","n\#
        ull"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fi\#
        t into the window; 0 finds it, 1 means none."},"season_type":{"type":["string","null"],"enum":["auto","additiv\#
        e","multiplicative",null],"default":"auto","description":"How the season is taken out: `auto` takes what leave\#
        s the smaller squared errors; always additive where a value is not positive."}}},"Training":{"type":"object","\#
        description":"How a watch is retrained.","required":["parameters"],"properties":{"parameters":{"type":"string"\#
        ,"enum":["auto","keep","reselect"]}}},"TrainingInput":{"type":"object","description":"How a watch is retrained\#
        .","additionalProperties":false,"properties":{"parameters":{"type":["string","null"],"enum":["auto","keep","re\#
        select",null],"default":"auto","description":"What becomes of the orders, seasons and choices that the active \#
        version found: used again, or searched anew. `auto` keeps them for drift and reselects otherwise."}}},"Trainin\#
        gRun":{"type":"object","description":"One attempt to make a version.","required":["id","watch","trigger","poli\#
        cy","parameters","state","progress","actor","attempts","cause","version","outcome","error","spec_generation","\#
        data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string","description":"Suc\#
        h as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type":"strin\#
        g","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain\#
        ","finetune"]},"parameters":{"type":"string","enum":["keep","reselect"],"description":"Whether orders, seasons\#
         and choices of the active version are used again."},"state":{"type":"string","enum":["queued","running","succ\#
        eeded","failed","cancelled","superseded"],"description":"superseded: the configuration changed meanwhile, the \#
        result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts\#
        ":{"type":"integer"},"cause":{"type":["object","null"],"description":"Of a run for drift: what was found.","re\#
        quired":["severity","score","explanation"],"properties":{"severity":{"type":"string","enum":["low","high"]},"s\#
        core":{"type":["number","null"],"description":"The largest ratio of a live error to its baseline, or the large\#
        st live error in mode absolute."},"explanation":{"type":"string"}}},"version":{"type":["integer","null"],"desc\#
        ription":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null\#
        "}]},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties\#
        ":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"\#
        $ref":"#/components/schemas/SourceRevision"},"requested_at":{"type":"string","format":"date-time"},"started_at\#
        ":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"\#
        }}},"TrainingRunAccepted":{"description":"The run, and whether it was open already.","allOf":[{"$ref":"#/compo\#
        nents/schemas/TrainingRun"},{"type":"object","required":["coalesced"],"properties":{"coalesced":{"type":"boole\#
        an","description":"An open run was there: it is the answer, no second one was made."}}}]},"TrainingRunInput":{\#
        "type":"object","description":"How to train; an empty body retrains fully.","additionalProperties":false,"prop\#
        erties":{"policy":{"type":["string","null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","\#
        description":"`finetune` goes on from the active version where the model can."},"parameters":{"type":["string"\#
        ,"null"],"enum":["keep","reselect",null],"description":"Whether orders, seasons and choices of the active vers\#
        ion are used again; as `training.parameters` of the watch says by default. Fine-tuning always keeps them."}}},\#
        "TrainingRunList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"\#
        type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"\#
        string","description":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"type":"object","de\#
        scription":"Cancels an open run.","required":["state"],"additionalProperties":false,"properties":{"state":{"ty\#
        pe":"string","const":"cancelled","description":"The one change that a client can make."}}},"TrainingRunPreview\#
        ":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":["valid\#
        ate_only","training_run"],"properties":{"validate_only":{"type":"boolean","const":true},"training_run":{"$ref"\#
        :"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"object","description":"Errors over all steps\#
         and per step, means over the series.","required":["overall","steps"],"properties":{"overall":{"$ref":"#/compo\#
        nents/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"V\#
        alidationMetrics":{"type":"object","description":"Rolling-origin validation; `naive` is the last-value forecas\#
        t on the same origins.","required":["overall","naive","steps","origins"],"properties":{"overall":{"$ref":"#/co\#
        mponents/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","\#
        items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer","description":"Rolling origins\#
        ."}}},"Version":{"type":"object","description":"An immutable result of training: where it stands, where it cam\#
        e from, how good it was.","required":["number","watch","model","stage","created_at","lineage","data_source","t\#
        rigger","policy","actor","started_at","duration_ms","data_window","sample_count","series_count","skipped_serie\#
        s","parameters","metrics","gate","features","preprocessing","importance","selection","drift_score","configurat\#
        ion","artifact","imported","blocked","tags","description"],"properties":{"number":{"type":"integer","minimum":\#
        1,"description":"Per watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":\#
        "string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta",\#
        "arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":\#
        {"type":"string","enum":["development","staging","production","archived"]},"created_at":{"type":"string","form\#
        at":"date-time"},"lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type\#
        ":["integer","null"],"description":"The version that was active then."},"training_run":{"type":["string","null\#
        "]}}},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_st\#
        art","cron","drift","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"],"desc\#
        ription":"How it was made; a full retraining where there was nothing to fine-tune."},"training":{"type":"objec\#
        t","description":"What became of the orders, seasons and choices found before; absent for versions made before\#
         this was recorded.","required":["parameters"],"properties":{"parameters":{"type":"string","enum":["keep","res\#
        elect"]}}},"actor":{"type":"string"},"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms\#
        ":{"type":"number"},"data_window":{"type":"object","description":"Grid times of the oldest and newest point th\#
        at was learnt from.","required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"\#
        end":{"type":"string","format":"date-time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"intege\#
        r"},"skipped_series":{"type":"array","items":{"type":"object","required":["series","reason"],"properties":{"se\#
        ries":{"type":"string"},"reason":{"type":"string"}}},"description":"Series that could not be trained."},"param\#
        eters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"type":"object","required":["training","vali\#
        dation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"nu\#
        ll"}],"description":"On the points that it has learnt from."},"validation":{"$ref":"#/components/schemas/Valid\#
        ationMetrics"},"live":{"anyOf":[{"type":"object","required":["overall","steps"],"properties":{"overall":{"$ref\#
        ":"#/components/schemas/LiveErrors"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveStepErr\#
        ors"}}}},{"type":"null"}],"description":"Of matured forecasts, while it is served; what is not measured live i\#
        s null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"type":"str\#
        ing"},"description":"What the model computes from the past of a series."},"preprocessing":{"type":"object","de\#
        scription":"Versions of before 1.1 have no `transform`.","required":["gaps","outliers","scale"],"properties":{\#
        "gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"string"}}\#
        },"importance":{"type":["array","null"],"description":"What forecasts lean on, the most important first; share\#
        s that sum to 1 over all features. Empty where the model does not say.","items":{"type":"object","required":["\#
        name","weight"],"properties":{"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selection":{\#
        "anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"description":"Why these models were chose\#
        n; null for a model that is not chosen from several."},"drift_score":{"type":["number","null"],"description":"\#
        Of a training for drift: the `score` of its cause."},"configuration":{"type":"object","description":"What it w\#
        as trained under; a rollback can restore it.","required":["transform","model","parameters","granularity","hori\#
        zon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"t\#
        ype":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"s\#
        tring"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string\#
        ","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima"\#
        ,"mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"parameters":{"\#
        $ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w\#
        )?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d\#
        +w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\#
        \\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preproc\#
        essing"}}},"artifact":{"type":"object","required":["sha256","size","format","pruned_at"],"properties":{"sha256\#
        ":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"typ\#
        e":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time","description":"When the bytes were dr\#
        opped, by `max_versions` or by DELETE; the record stays."}}},"imported":{"type":["object","null"],"description\#
        ":"What it was where it was exported; null for a version that was trained here.","required":["watch","number",\#
        "actor"],"properties":{"watch":{"type":"string"},"number":{"type":"integer"},"actor":{"type":"string","descrip\#
        tion":"Who imported it."}}},"blocked":{"type":["object","null"],"description":"The mark of a rollback: nothing\#
         automatic chooses the version until a PATCH or a promotion lifts it.","required":["since","reason","rollback"\#
        ],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":[\#
        "string","null"]}}},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"s\#
        tring"}}},"VersionComparison":{"type":"object","description":"Two versions of a watch side by side.","required\#
        ":["watch","a","b","parameters","configuration","metrics"],"properties":{"watch":{"$ref":"#/components/schemas\#
        /Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$ref":"#/components/schemas/ComparedVersion"\#
        },"parameters":{"type":"array","items":{"type":"object","required":["name","a","b","differs"],"properties":{"n\#
        ame":{"type":"string"},"a":{"description":"Null where the version has no such parameter."},"b":{"description":\#
        "Null where the version has no such parameter."},"differs":{"type":"boolean"}}}},"configuration":{"type":"arra\#
        y","description":"The fields in which the configurations differ.","items":{"type":"object","required":["field"\#
        ,"a","b"],"properties":{"field":{"type":"string"},"a":{"description":"As in the watch."},"b":{"description":"A\#
        s in the watch."}}}},"metrics":{"type":"array","description":"Overall scores; only what is served has live one\#
        s.","items":{"type":"object","required":["kind","metric","a","b","difference"],"properties":{"kind":{"type":"s\#
        tring","enum":["training","validation","live"]},"metric":{"type":"string"},"a":{"type":["number","null"]},"b":\#
        {"type":["number","null"]},"difference":{"type":["number","null"],"description":"b less a."}}}}}},"ComparedVer\#
        sion":{"type":"object","description":"What one should know of a version beside another.","required":["number",\#
        "model","stage","created_at","blocked","sample_count","data_window"],"properties":{"number":{"type":"integer",\#
        "minimum":1},"model":{"type":"string"},"stage":{"type":"string","enum":["development","staging","production","\#
        archived"]},"created_at":{"type":"string","format":"date-time"},"blocked":{"type":["object","null"],"required"\#
        :["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"\#
        string"},"rollback":{"type":["string","null"]}}},"sample_count":{"type":["integer","null"]},"data_window":{"ty\#
        pe":["object","null"],"required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},\#
        "end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"type":"string","format":"binary","description\#
        ":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"object","description":"What is said of a versi\#
        on.","additionalProperties":false,"properties":{"tags":{"type":["object","null"],"maxProperties":64,"descripti\#
        on":"A merge patch; null removes a tag, or all.","additionalProperties":{"type":["string","null"],"maxLength":\#
        256}},"description":{"type":["string","null"],"maxLength":1000},"blocked":{"type":"null","description":"Lifts \#
        the mark of a rollback."}}},"VersionPreview":{"type":"object","description":"What `validate_only` answers; the\#
         number stands for nothing.","required":["validate_only","version"],"properties":{"validate_only":{"type":"boo\#
        lean","const":true},"version":{"$ref":"#/components/schemas/Version"}}},"VersionList":{"type":"object","descri\#
        ption":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abse\#
        nt on the last page."}}},"Watch":{"description":"What to forecast and how, and in a few words how it goes.","a\#
        llOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spec_g\#
        eneration","active_version","pin","state","error","created_at","updated_at"],"properties":{"id":{"type":"strin\#
        g","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"descri\#
        ption":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with each\#
         edit that makes the results of an earlier training unusable."},"active_version":{"type":["integer","null"],"m\#
        inimum":1,"description":"Null until the first version is promoted."},"pin":{"anyOf":[{"$ref":"#/components/sch\#
        emas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/Reason"},{"type":"null"}],"description":"The first condition that somebody should look at; n\#
        ull when there is none."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","f\#
        ormat":"date-time"}}}]},"WatchInput":{"type":"object","description":"A watch as a client writes it. A field th
        """#
}
