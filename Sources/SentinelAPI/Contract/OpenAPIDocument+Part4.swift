// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        {"type":["number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value in the level; \#
        chosen from the data unless given."},"beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"W\#
        eight of the newest change in the trend, 0 for none; chosen from the data unless given."},"phi":{"type":["numb\#
        er","null"],"minimum":0.5,"maximum":1,"description":"What remains of the trend after each step; chosen from th\#
        e data unless given."}}},"Fault":{"type":"object","description":"One mistake in a document that a client sent.\#
        ","required":["pointer","code","detail"],"properties":{"pointer":{"type":"string","format":"json-pointer","des\#
        cription":"Where: a JSON pointer (RFC 6901) into the body; empty for the body itself."},"code":{"type":"string\#
        ","enum":["required","unknown_field","wrong_type","out_of_range","invalid","conflict","duplicate","too_long","\#
        too_short","too_many","too_few","not_found","unsupported","read_only"],"description":"The kind of mistake."},"\#
        detail":{"type":"string","description":"A sentence that names the fix."}}},"Forecast":{"type":"object","descri\#
        ption":"The newest forecast of every series, in the order of ids.","required":["watch","state","model","granul\#
        arity","horizon","interval","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref\#
        ":"#/components/schemas/WatchState"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_\#
        average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ri\#
        dge","gradient_boosting","model_selection"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of \#
        the reply, and those that the watch keeps; bounds of others are worked out from them.","required":["levels","k\#
        ept_levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum\#
        ":0.5,"maximum":0.999},"description":"Ascending."},"kept_levels":{"type":"array","items":{"type":"number","min\#
        imum":0.5,"maximum":0.999}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"\#
        string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{\#
        "$ref":"#/components/schemas/SeriesForecast"},"maxItems":1000},"next_page_token":{"type":"string","description\#
        ":"Opaque and signed; absent on the last page."}}},"FourierRidgeParameters":{"type":"object","description":"Hy\#
        per-parameters of the model `fourier_ridge`.","additionalProperties":false,"properties":{"season":{"type":["in\#
        teger","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for no\#
        ne; 0 finds it from the step and the data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"de\#
        fault":25,"description":"The most points at which the trend may bend."},"harmonics":{"type":["integer","null"]\#
        ,"minimum":1,"maximum":50,"default":12,"description":"The most sine waves per season."}}},"GateOutcome":{"type\#
        ":"object","description":"What was decided about a freshly trained version, and on which scores.","required":[\#
        "promoted","reason"],"properties":{"promoted":{"type":"boolean"},"reason":{"type":"string","description":"Such\#
         as `first_version`, `better_than_champion`, `worse_than_naive`, `configuration_changed`."},"gate":{"type":"st\#
        ring","enum":["on","off"]},"margin":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_ma\#
        se":{"type":["number","null"]},"naive_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":\#
        "object","description":"Hyper-parameters of the model `gradient_boosting`.","additionalProperties":false,"prop\#
        erties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of\#
         the season in steps, 1 for none; 0 finds it from the step and the data."},"rounds":{"type":["integer","null"]\#
        ,"minimum":1,"maximum":500,"default":60,"description":"How many trees are learnt."},"depth":{"type":["integer"\#
        ,"null"],"minimum":1,"maximum":6,"default":4,"description":"How deep a tree may be."},"learning_rate":{"type":\#
        ["number","null"],"minimum":0.01,"maximum":1,"default":0.1,"description":"What each tree's answer is multiplie\#
        d with."}}},"History":{"type":"object","description":"Observed and expected values of a series, as a chart dra\#
        ws them.","required":["watch","series","granularity","step","horizon","level","start","end","points"],"propert\#
        ies":{"watch":{"$ref":"#/components/schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","\#
        pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","p\#
        attern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance \#
        of the points."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead the expectations were made."},"level":{"type":"number"\#
        ,"description":"The level of the bounds that are emitted now."},"start":{"type":["string","null"],"format":"da\#
        te-time","description":"Of the first point."},"end":{"type":["string","null"],"format":"date-time","descriptio\#
        n":"Of the last point."},"points":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxIte\#
        ms":11000}}},"HistoryPoint":{"type":"object","description":"One grid time. Arm and tier are null until experim\#
        ents and incidents exist.","required":["time","observed","expected","lower","upper","error","version","arm","t\#
        ier"],"properties":{"time":{"type":"string","format":"date-time"},"observed":{"type":["number","null"]},"expec\#
        ted":{"type":["number","null"]},"lower":{"type":["number","null"],"description":"Lower bound of the expectatio\#
        n's interval at the level that was emitted then."},"upper":{"type":["number","null"]},"error":{"type":["number\#
        ","null"],"description":"Observed minus expected."},"version":{"type":["integer","null"],"description":"The ve\#
        rsion that made the expectation."},"arm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object",\#
        "description":"Which prediction intervals are kept.","required":["levels","emitted_level","method"],"propertie\#
        s":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending.\#
        "},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","q\#
        uantile_tracking","pooled","adaptive_conformal"]}}},"IntervalInput":{"type":"object","description":"Which pred\#
        iction intervals are kept, and how they are made.","additionalProperties":false,"properties":{"levels":{"type"\#
        :["array","null"],"items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":\#
        [0.9],"description":"Coverage levels."},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.99\#
        9,"description":"One of `levels`; the largest by default."},"method":{"type":["string","null"],"enum":["auto",\#
        "quantile_tracking","pooled","adaptive_conformal",null],"default":"auto","description":"pooled: quantiles of p\#
        ast errors; quantile_tracking: quantiles that are tracked by sample, per step; auto: the better of the two; ad\#
        aptive_conformal: long-run coverage for any data."}}},"LinearTrendParameters":{"type":"object","description":"\#
        Hyper-parameters of the model `linear_trend`.","additionalProperties":false,"properties":{"ridge":{"type":["nu\#
        mber","null"],"minimum":1e-09,"maximum":1000,"default":0.001,"description":"Penalty per training row on the st\#
        andardised coefficients."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default"\#
        :"auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data \#
        on."}}},"LiveAccuracy":{"type":"object","description":"How good the served forecasts of one step have been.","\#
        required":["step","n","mae","mase","bias","skill","intervals"],"properties":{"step":{"type":"integer","minimum\#
        ":1,"description":"Steps ahead, 1-based."},"n":{"type":"integer","description":"Matured forecasts so far."},"m\#
        ae":{"type":["number","null"],"description":"Mean absolute error, in the unit of the metric."},"mase":{"type":\#
        ["number","null"],"description":"MAE over the mean absolute one-step difference; null for a flat window."},"bi\#
        as":{"type":["number","null"],"description":"Mean of forecast minus actual."},"skill":{"type":["number","null"\#
        ],"description":"1 - MAE / MAE of repeating the last value; above 0 is better than that."},"intervals":{"type"\#
        :"array","description":"How the intervals have kept their promise, one per level; a series without matured one\#
        s has none.","items":{"type":"object","required":["level","coverage","interval_score","width"],"properties":{"\#
        level":{"type":"number"},"coverage":{"type":["number","null"],"description":"Share of values within the bounds\#
         that were issued for them."},"interval_score":{"type":["number","null"],"description":"Mean of width + 2 / (1\#
         - level) * distance outside, in the unit of the metric."},"width":{"type":["number","null"],"description":"Me\#
        an width."}}}}}},"LiveErrors":{"description":"The same, measured on live forecasts.","allOf":[{"$ref":"#/compo\#
        nents/schemas/ErrorMetrics"},{"type":"object","required":["skill"],"properties":{"skill":{"type":["number","nu\#
        ll"],"description":"1 - MAE / MAE of repeating the last value; above 0 is better than that."}}}]},"LiveStepErr\#
        ors":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type"\#
        :"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]}\#
        ,"Liveness":{"type":"object","description":"The process answers.","required":["status"],"properties":{"status"\#
        :{"type":"string","const":"alive"}}},"Matcher":{"type":"object","description":"One label matcher of a selector\#
        .","required":["label","op","value"],"additionalProperties":false,"properties":{"label":{"type":"string","minL\#
        ength":1,"maxLength":256,"description":"A label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"va\#
        lue":{"type":"string","maxLength":4096,"description":"A value or, after `=~` and `!~`, an anchored regular exp\#
        ression (RE2)."}}},"Model":{"type":"object","description":"One model of the catalogue.","required":["kind","ti\#
        tle","meaning","parameters","seasonal","intervals","covariates","partial_fit","cost_class","work_units_per_poi\#
        nt","minimum_samples"],"properties":{"kind":{"type":"string","enum":["auto","naive","seasonal_naive","window_a\#
        verage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_rid\#
        ge","gradient_boosting","model_selection"]},"title":{"type":"string"},"meaning":{"type":"string"},"parameters"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/Parameter"}},"seasonal":{"type":"boolean","description"\#
        :"Knows seasons."},"intervals":{"type":"boolean","description":"Brings prediction intervals of its own."},"cov\#
        ariates":{"type":"boolean","description":"Takes further series as inputs."},"partial_fit":{"type":"boolean","d\#
        escription":"Can be fine-tuned."},"cost_class":{"type":"string","enum":["free","low","medium","high"]},"work_u\#
        nits_per_point":{"type":"number"},"minimum_samples":{"type":"integer","description":"For a look-back of 30 and\#
         a horizon of 5 steps."}}},"ModelList":{"type":"object","description":"The catalogue; not paged.","required":[\#
        "items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParamete\#
        rs":{"description":"Hyper-parameters: those of the chosen model, each optional.","anyOf":[{"$ref":"#/component\#
        s/schemas/AutoParameters"},{"$ref":"#/components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/Seaso\#
        nalNaiveParameters"},{"$ref":"#/components/schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/Ses\#
        Parameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsP\#
        arameters"},{"$ref":"#/components/schemas/ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"\#
        $ref":"#/components/schemas/MstlParameters"},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/\#
        components/schemas/SgdParameters"},{"$ref":"#/components/schemas/NlinearParameters"},{"$ref":"#/components/sch\#
        emas/FourierRidgeParameters"},{"$ref":"#/components/schemas/GradientBoostingParameters"},{"$ref":"#/components\#
        /schemas/ModelSelectionParameters"}]},"ModelSelectionParameters":{"type":"object","description":"Hyper-paramet\#
        ers of the model `model_selection`.","additionalProperties":false,"properties":{"candidates":{"type":["string"\#
        ,"null"],"default":"auto,naive,seasonal_naive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,li\#
        near_trend,sgd,nlinear,fourier_ridge,gradient_boosting","description":"The models to choose from, with their d\#
        efaults; `naive` is always among them."},"budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"\#
        default":1000000,"description":"Work units to spend on a series: twice a model's price per point, cheapest mod\#
        els first."},"ensemble":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Wheth\#
        er the median of the best three may be the choice."}}},"MstlParameters":{"type":"object","description":"Hyper-\#
        parameters of the model `mstl`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"\#
        ],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds i\#
        t from the step and the data."},"season2":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,\#
        "description":"Length of a second season in steps, 0 for none beside a given `season`."},"robust":{"type":["st\#
        ring","null"],"enum":["on","off",null],"default":"off","description":"Whether outliers are kept from the seaso\#
        ns; it costs six times as much."},"rest":{"type":["string","null"],"enum":["ets","theta","ses","exponential_sm\#
        oothing",null],"default":"ets","description":"The model of what remains without the seasons."}}},"NaiveParamet\#
        ers":{"type":"object","description":"Hyper-parameters of the model `naive`.","additionalProperties":false,"pro\#
        perties":{}},"Name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength\#
        ":63,"description":"A name that the client chooses: lower-case letters, digits and inner hyphens."},"NlinearPa\#
        rameters":{"type":"object","description":"Hyper-parameters of the model `nlinear`.","additionalProperties":fal\#
        se,"properties":{"lags":{"type":["integer","null"],"minimum":0,"maximum":336,"default":0,"description":"How ma\#
        ny of the newest points are read; 0: two days or 24, as the data allow."},"ridge":{"type":["number","null"],"m\#
        inimum":1e-09,"maximum":1000,"description":"Penalty on the coefficients, relative to the mean diagonal of the \#
        normal matrix; chosen from the data unless given."}}},"Parameter":{"type":"object","description":"One hyper-pa\#
        rameter.","required":["name","type","default","meaning"],"properties":{"name":{"type":"string"},"type":{"type"\#
        :"string","enum":["integer","number","string","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"}\#
        ,"enum":{"type":"array","items":{"type":"string"}},"items":{"type":"array","description":"The words of a `list\#
        `, which is written as one string with commas.","items":{"type":"string"}},"default":{"description":"Null: cho\#
        sen from the data.","type":["integer","number","string","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"\#
        object","description":"What a rollback left behind: nothing automatic changes the active version until it is r\#
        eleased.","required":["since","reason","until","rollback","actor","release"],"properties":{"since":{"type":"st\#
        ring","format":"date-time"},"reason":{"type":"string"},"until":{"type":["string","null"],"format":"date-time",\#
        "description":"Null: until it is released."},"rollback":{"type":["string","null"],"description":"The id of the\#
         rollback."},"actor":{"type":"string"},"release":{"type":["string","null"],"description":"The request that rel\#
        eases it."}}},"Preprocessing":{"type":"object","description":"What happens to the points of a series before a \#
        model learns from them.","required":["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"stri\#
        ng","enum":["exclude","hold","interpolate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"sca\#
        le":{"type":"string","enum":["none","standard","minmax","robust"]},"transform":{"type":"string","enum":["none"\#
        ,"log1p","box_cox"]}}},"PreprocessingInput":{"type":"object","description":"What happens to the points of a se\#
        ries before a model learns from them. Stored in the version.","additionalProperties":false,"properties":{"gaps\#
        ":{"type":["string","null"],"enum":["exclude","hold","interpolate","zero",null],"default":"exclude","descripti\#
        on":"What a missing point becomes."},"outliers":{"type":["string","null"],"enum":["none","hampel",null],"defau\#
        lt":"none","description":"hampel tames outliers for fitting only; a running model sees what was measured."},"s\#
        cale":{"type":["string","null"],"enum":["none","standard","minmax","robust",null],"default":"none","descriptio\#
        n":"To what the values are scaled."},"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",nu\#
        ll],"default":"none","description":"What makes the values more symmetric; forecasts are brought back."}}},"Pro\#
        blem":{"type":"object","description":"An error, RFC 9457.","required":["type","title","status","detail","insta\#
        nce","code","request_id","retryable"],"properties":{"type":{"type":"string","format":"uri-reference","descript\#
        ion":"A relative URI, `/problems/{code}`."},"title":{"type":"string","description":"The standard phrase of the\#
         status."},"status":{"type":"integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{\#
        "type":"string","description":"A sentence that names the field and the fix."},"instance":{"type":"string","for\#
        mat":"uri-reference","description":"The path of the request."},"code":{"type":"string","description":"A stable\#
         lower_snake word that programs may switch on, such as `watch_not_found`."},"request_id":{"type":"string","des\#
        cription":"The `X-Request-Id` of the reply; the log has the details under it."},"retryable":{"type":"boolean",\#
        "description":"Whether the same request may succeed later without a change."},"errors":{"type":"array","items"\#
        :{"$ref":"#/components/schemas/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"Pr\#
        omotion":{"type":"object","description":"One move of a version between stages.","required":["watch","version",\#
        "from_stage","to_stage","state","reason","actor","previous_version","activation_seq","released_pin","restored_\#
        configuration","at"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"version":{"type":"integer","m\#
        inimum":1},"from_stage":{"type":"string","enum":["development","staging","production","archived"]},"to_stage":\#
        {"type":"string","enum":["development","staging","production","archived"]},"state":{"type":"string","enum":["p\#
        ending","acknowledged"],"description":"pending: stored; the serving process has not confirmed yet."},"reason":\#
        {"type":"string"},"actor":{"type":"string"},"previous_version":{"type":["integer","null"],"description":"The v\#
        ersion that was active before."},"activation_seq":{"type":["integer","null"],"description":"Null when the acti\#
        ve version did not change."},"released_pin":{"type":"boolean"},"restored_configuration":{"type":"boolean"},"at\#
        ":{"type":"string","format":"date-time"}}},"PromotionInput":{"type":"object","description":"Where to move a ve\#
        rsion.","required":["to_stage"],"additionalProperties":false,"properties":{"to_stage":{"type":"string","enum":\#
        ["development","staging","production","archived"]},"reason":{"type":["string","null"],"maxLength":1000,"defaul\#
        t":"","description":"For the record."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maxim\#
        um":2147483647,"description":"A guard: 409 when another version is active."},"release_pin":{"type":["boolean",\#
        "null"],"default":false,"description":"Leave the version that a rollback has pinned, and release the pin."},"r\#
        estore_configuration":{"type":["boolean","null"],"default":false,"description":"Also put the configuration bac\#
        k that the version was trained under."}}},"PromotionPreview":{"type":"object","description":"What `validate_on\#
        ly` answers.","required":["validate_only","promotion"],"properties":{"validate_only":{"type":"boolean","const"\#
        :true},"promotion":{"$ref":"#/components/schemas/Promotion"}}},"QualityReport":{"type":"object","description":\#
        "Why a series can or cannot be trained.","required":["id","labels","trainable","points_needed","points_covered\#
        ","span","last_observed","checks"],"properties":{"id":{"type":"string","description":"The id of the series."},\#
        "labels":{"type":"object","additionalProperties":{"type":"string"}},"trainable":{"type":"boolean"},"points_nee\#
        ded":{"type":"integer","description":"Observed points that the model needs."},"points_covered":{"type":"intege\#
        r","description":"Observed points in the window that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest to the newest grid\#
         point held."},"last_observed":{"type":["string","null"],"format":"date-time"},"checks":{"type":"array","items\#
        ":{"type":"object","required":["name","value","limit","verdict"],"properties":{"name":{"type":"string","enum":\#
        ["points","missing_ratio","longest_gap_steps","staleness_steps","flat_share","outlier_share","resets_per_100",\#
        "duplicate_share","non_finite_share"]},"value":{"type":["number","null"]},"limit":{"type":"number"},"verdict":\#
        {"type":"string","enum":["pass","warn","fail"]}}}}}},"Readiness":{"type":"object","description":"Whether this \#
        process should get traffic.","required":["status","reasons"],"properties":{"status":{"type":"string","enum":["\#
        ready","not_ready"]},"reasons":{"type":"array","items":{"$ref":"#/components/schemas/Reason"},"description":"W\#
        hat stands in the way."}}},"Reason":{"type":"object","description":"Why something is as it is.","required":["r\#
        eason","message"],"properties":{"reason":{"type":"string","description":"A lower_snake word that programs may \#
        switch on."},"message":{"type":"string","description":"A sentence for people."}}},"Reset":{"type":"object","de\#
        scription":"Something that a watch was made to forget.","required":["id","watch","scope","reason","actor","cre\#
        ated_at"],"properties":{"id":{"type":"string","description":"Such as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watc\#
        h":{"$ref":"#/components/schemas/Name"},"scope":{"type":"string","enum":["drift","intervals","state"]},"reason\#
        ":{"type":"string"},"actor":{"type":"string"},"created_at":{"type":"string","format":"date-time"}}},"ResetInpu\#
        t":{"type":"object","description":"What to forget.","additionalProperties":false,"required":["scope","reason"]\#
        ,"properties":{"scope":{"type":"string","enum":["drift","intervals","state"]},"reason":{"type":"string","minLe\#
        ngth":1,"maxLength":1000,"description":"For the record."}}},"ResetList":{"type":"object","description":"Newest\#
         first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rese\#
        t"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last p\#
        age."}}},"ResetPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothin\#
        g.","required":["validate_only","reset"],"properties":{"validate_only":{"type":"boolean","const":true},"reset"\#
        :{"$ref":"#/components/schemas/Reset"}}},"Rollback":{"type":"object","description":"One return to an earlier v\#
        ersion.","required":["id","watch","from","to","state","reason","actor","note","restored_configuration","activa\#
        tion_seq","pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"properties":{"i\#
        d":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/s\#
        chemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type":"string",\#
        "enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that starts later\#
         shows the version that was left. released: its pin was lifted."},"reason":{"type":"string"},"actor":{"type":"\#
        string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{"type":"strin\#
        g","description":"What to know of the choice of the target, such as versions that were passed over; often empt\#
        y."},"pinned":{"type":"boolean","description":"Whether it keeps the watch on its target now; DELETE releases i\#
        t."},"pinned_until":{"type":["string","null"],"format":"date-time","description":"The end of the pin; null for\#
         one that lasts until it is released."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":\#
        {"type":["string","null"],"format":"date-time"},"released_at":{"type":["string","null"],"format":"date-time"},\#
        "released_by":{"type":["string","null"],"description":"`system:configuration` when the watch was changed to an\#
        other configuration."}}},"RollbackInput":{"type":"object","description":"What to roll back to; an empty body r\#
        olls back to the previously active version.","additionalProperties":false,"properties":{"reason":{"type":["str\#
        ing","null"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":["integer","n\#
        ull"],"minimum":1,"maximum":2147483647,"description":"The previously active version by default."},"expected_ac\#
        tive_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when ano\#
        ther version is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"description":"Al\#
        so put the configuration back that the target was trained under."},"pin":{"type":["boolean","null"],"default":\#
        true,"description":"Keep drift, schedule and experiments from undoing it."},"pinned_until":{"type":["string","\#
        null"],"format":"date-time","description":"The end of the pin; until it is released by default."}}},"RollbackP\#
        atch":{"type":"object","description":"What is changed of a rollback. What it did stays done.","additionalPrope\#
        rties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["strin\#
        g","null"],"format":"date-time","description":"Null: until it is released."}}},"RollbackList":{"type":"object"\#
        ,"description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/c\#
        omponents/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and sig\#
        ned; absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` answe\#
        rs; the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"type":\#
        "boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type\#
        ":"object","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties":false,"prope\#
        rties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of \#
        the season in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"object","desc\#
        ription":"How the models of a version were chosen.","required":["budget","chosen","series"],"properties":{"bud\#
        get":{"type":"number","description":"In work units of the catalogue."},"chosen":{"type":"object","description"\#
        :"What serves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"type":"array","m\#
        axItems":20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"series":{"type\#
        ":"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","description":"In\#
         the order in which they were tried, the cheapest first.","items":{"type":"object","required":["name","outcome\#
        ","score","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"st\#
        ring","enum":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","failed"]},"score"\#
        :{"type":["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"type":["number",\#
        "null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","descript\#
        ion":"One label set that the query of a watch returns.","required":["id","labels","first_seen","last_seen","st\#
        ale","last_observed","last_value","points","observed","version","cold","issued_at","counters"],"properties":{"\#
        id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint o\#
        f the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type":"stri\#
        ng","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","descri\#
        ption":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["string","null"],\#
        "format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"description\#
        ":"Grid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version":{"ty\#
        pe":["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boolean","d\#
        escription":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":"date-\#
        time"},"counters":{"type":["object","null"],"description":"What was noticed since the series joined; null whil\#
        e it does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":\#
        "integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}\#
        }},"SeriesDrift":{"type":"object","description":"Every check of one series, with its reason.","required":["id"\#
        ,"labels","severity","since","judged","harder","explanation","checks"],"properties":{"id":{"type":"string"},"l\#
        abels":{"type":"object","additionalProperties":{"type":"string"}},"severity":{"type":"string","enum":["none","\#
        low","high"]},"since":{"type":["string","null"],"format":"date-time","description":"When this severity began."\#
        },"judged":{"type":"boolean","description":"Whether there is enough data."},"harder":{"type":"boolean","descri\#
        ption":"Errors are up, but not against repeating the last value; a retraining would not help."},"explanation":\#
        {"type":"string"},"checks":{"type":"array","items":{"type":"object","required":["name","value","threshold","pa\#
        ssed","since","detail"],"properties":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","residua\#
        l_location","residual_loss","input_ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"de\#
        scription":"Null where it could not be judged."},"threshold":{"type":"number","description":"The value fails a\#
        t or above this."},"passed":{"type":"boolean"},"since":{"type":["string","null"],"format":"date-time","descrip\#
        tion":"When the present failure began."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","de\#
        scription":"The newest forecast of one series.","required":["id","labels","version","cold","stale","issued_at"\#
        ,"data_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalPropert\#
        ies":{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"\#
        type":"boolean","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string",\#
        "null"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"\#
        type":"object","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimum"\#
        :1,"description":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"value\#
        ":{"type":"number"},"intervals":{"type":"array","description":"One per level, ascending; none until errors are\#
         known.","items":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number"}\#
        ,"lower":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In t\#
        he order of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"ite\#
        ms":{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":\#
        "string","description":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","desc\#
        ription":"Hyper-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["n\#
        umber","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unles\#
        s given."},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"What\#
         the chosen weight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"object"\#
        ,"description":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"ty\#
        pe":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training\#
         rows."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"T\#
        he first pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"m\#
        aximum":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"e\#
        num":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `\#
        auto`: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data sourc\#
        e as it was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}\#
        },"StepMetrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetr\#
        ics"},{"type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1\#
        -based."}}}]},"Summary":{"type":"object","description":"The whole fleet at a glance.","required":["watches","s\#
        eries","versions","rollbacks","data_sources","training_runs","experiments","probations","drifting","pins","old\#
        est_lag","build"],"properties":{"watches":{"type":"object","required":["total","by_state"],"properties":{"tota\#
        l":{"type":"integer"},"by_state":{"type":"object","description":"Watches in each state, as this process sees t\#
        hem.","additionalProperties":{"type":"integer"}}}},"series":{"type":"integer","description":"Series that are f\#
        ollowed."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"},"data_sources":{"type":"object","requi\#
        red":["healthy","unhealthy","unknown"],"properties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integer\#
        "},"unknown":{"type":"integer","description":"Not probed yet."}}},"training_runs":{"type":"object","required":\#
        ["queued","running","failed_last_24h"],"properties":{"queued":{"type":"integer"},"running":{"type":"integer"},\#
        "failed_last_24h":{"type":"integer"}}},"experiments":{"type":"object","description":"Those that have not come \#
        to an end.","required":["scheduled","training","running","paused"],"properties":{"scheduled":{"type":"integer"\#
        },"training":{"type":"integer"},"running":{"type":"integer"},"paused":{"type":"integer"}}},"probations":{"type\#
        ":"integer","description":"Versions on probation."},"drifting":{"type":"object","description":"Watches that dr\#
        ift now, as this process sees them.","required":["low","high"],"properties":{"low":{"type":"integer"},"high":{\#
        "type":"integer"}}},"pins":{"type":"object","required":["count","watches"],"properties":{"count":{"type":"inte\#
        ger"},"watches":{"type":"array","items":{"type":"string"},"maxItems":100,"description":"The first names."}}},"\#
        oldest_lag":{"type":["object","null"],"description":"The watch whose newest point is the furthest behind; null\#
         before the first scrape.","required":["watch","seconds"],"properties":{"watch":{"$ref":"#/components/schemas/\#
        Name"},"seconds":{"type":"number"}}},"build":{"type":"object","required":["version","details","instance","star\#
        ted_at"],"properties":{"version":{"type":"string"},"details":{"type":"object","additionalProperties":{"type":"\#
        string"}},"instance":{"type":"string"},"started_at":{"type":"string","format":"date-time"}}}}},"Support":{"typ\#
        e":"object","description":"The range of the values; no forecast and no bound is outside of it.","required":["m\#
        in","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"\#
        type":"object","description":"The range of the values; no forecast and no bound is outside of it.","additional\#
        Properties":false,"properties":{"min":{"type":["number","null"],"description":"0 by default for a rate or an i\#
        ncrease; else unbounded."},"max":{"type":["number","null"],"description":"Above `min`; unbounded by default."}\#
        }},"ThetaParameters":{"type":"object","description":"Hyper-parameters of the model `theta`.","additionalProper\#
        ties":false,"properties":{"variant":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic",\#
        "dynamic_optimized",null],"default":"dynamic_optimized","description":"The member of the family; `auto` takes \#
        the one with the smallest squared errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"d\#
        efault":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 mea\#
        ns none."},"season_type":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":\#
        "auto","description":"How the season is taken out: `auto` takes what leaves the smaller squared errors; always\#
         additive where a value is not positive."}}},"Training":{"type":"object","description":"How a watch is retrain\#
        ed.","required":["parameters"],"properties":{"parameters":{"type":"string","enum":["auto","keep","reselect"]}}\#
        },"TrainingInput":{"type":"object","description":"How a watch is retrained.","additionalProperties":false,"pro\#
        perties":{"parameters":{"type":["string","null"],"enum":["auto","keep","reselect",null],"default":"auto","desc\#
        ription":"What becomes of the orders, seasons and choices that the active version found: used again, or search\#
        ed anew. `auto` keeps them for drift and reselects otherwise."}}},"TrainingRun":{"type":"object","description"\#
        :"One attempt to make a version.","required":["id","watch","trigger","policy","parameters","state","progress",\#
        "actor","attempts","cause","version","outcome","error","spec_generation","data_source","requested_at","started\#
        _at","finished_at"],"properties":{"id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c\#
        `."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drif\#
        t","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"parameters":{"type":\#
        "string","enum":["keep","reselect"],"description":"Whether orders, seasons and choices of the active version a\#
        re used again."},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superse\#
        ded"],"description":"superseded: the configuration changed meanwhile, the result is not used."},"progress":{"t\#
        ype":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"cause":{"type"\#
        :["object","null"],"description":"Of a run for drift: what was found.","required":["severity","score","explana\#
        tion"],"properties":{"severity":{"type":"string","enum":["low","high"]},"score":{"type":["number","null"],"des\#
        cription":"The largest ratio of a live error to its baseline, or the largest live error in mode absolute."},"e\#
        xplanation":{"type":"string"}}},"version":{"type":["integer","null"],"description":"The version it made."},"ou\#
        tcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null\#
        "],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail"\#
        :{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRe\#
        vision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format"\#
        :"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"descript\#
        ion":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":\#
        "object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An open run was t\#
        here: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","description":"How t\#
        o train; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"type":["string",\#
        "null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetune` goes on fro\#
        m the active version where the model can."},"parameters":{"type":["string","null"],"enum":["keep","reselect",n\#
        ull],"description":"Whether orders, seasons and choices of the active version are used again; as `training.par\#
        ameters` of the watch says by default. Fine-tuning always keeps them."}}},"TrainingRunList":{"type":"object","\#
        description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/com\#
        ponents/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and si\#
        gned; absent on the last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","r\#
        equired":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","de\#
        scription":"The one change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"Wh\#
        at `validate_only` answers; the id stands for nothing.","required":["validate_only","training_run"],"propertie\#
        s":{"validate_only":{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}\#
        }},"MeasuredMetrics":{"type":"object","description":"Errors over all steps and per step, means over the series\#
        .","required":["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","\#
        description":"Rolling-origin validation; `naive` is the last-value forecast on the same origins.","required":[\#
        "overall","naive","steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"nai\#
        ve":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas\#
        /StepMetrics"}},"origins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","de\#
        scription":"An immutable result of training: where it stands, where it came from, how good it was.","required"\#
        :["number","watch","model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at\#
        ","duration_ms","data_window","sample_count","series_count","skipped_series","parameters","metrics","gate","fe\#
        atures","preprocessing","importance","selection","drift_score","configuration","artifact","imported","blocked"\#
        ,"tags","description"],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, nev\#
        er reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","sea\#
        sonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd",\#
        "nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["developmen\#
        t","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"\#
        object","required":["parent","training_run"],"properties":{"parent":{"type":["integer","null"],"description":"\#
        The version that was active then."},"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/compo\#
        nents/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experi\#
        ment"]},"policy":{"type":"string","enum":["full_retrain","finetune"],"description":"How it was made; a full re\#
        training where there was nothing to fine-tune."},"training":{"type":"object","description":"What became of the\#
         orders, seasons and choices found before; absent for versions made before this was recorded.","required":["pa\#
        rameters"],"properties":{"parameters":{"type":"string","enum":["keep","reselect"]}}},"actor":{"type":"string"}\#
        ,"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"\#
        type":"object","description":"Grid times of the oldest and newest point that was learnt from.","required":["st\#
        art","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date\#
        -time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array"\#
        ,"items":{"type":"object","required":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"t\#
        ype":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref":"#/components/schemas\#
        /ModelParameters"},"metrics":{"type":"object","required":["training","validation","live"],"properties":{"train\#
        ing":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points t\#
        hat it has learnt from."},"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"ty\#
        pe":"object","required":["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"}\#
        ,"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveStepErrors"}}}},{"type":"null"}],"descripti\#
        on":"Of matured forecasts, while it is served; what is not measured live is null."}}},"gate":{"$ref":"#/compon\#
        ents/schemas/GateOutcome"},"features":{"type":"array","items":{"type":"string"},"description":"What the model \#
        computes from the past of a series."},"preprocessing":{"type":"object","description":"Versions of before 1.1 h\#
        ave no `transform`.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":\#
        {"type":"string"},"scale":{"type":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","nul\#
        l"],"description":"What forecasts lean on, the most important first; shares that sum to 1 over all features. E\#
        mpty where the model does not say.","items":{"type":"object","required":["name","weight"],"properties":{"name"\#
        :{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schem\#
        as/Selection"},{"type":"null"}],"description":"Why these models were chosen; null for a model that is not chos\#
        en from several."},"drift_score":{"type":["number","null"],"description":"Of a training for drift: the `score`\#
         of its cause."},"configuration":{"type":"object","description":"What it was trained under; a rollback can res\#
        tore it.","required":["transform","model","parameters","granularity","horizon","lookback"],"properties":{"metr\#
        ic":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"\#
        array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string"\#
        ,"enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_n\#
        aive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinea\#
        r","fourier_ridge","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelPar\#
        ameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+\#
        s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"objec\#
        t","required":["sha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a\#
        -f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["\#
        string","null"],"format":"date-time","description":"When the bytes were dropped, by `max_versions` or by DELET\#
        E; the record stays."}}},"imported":{"type":["object","null"],"description":"What it was where it was exported\#
        ; null for a version that was trained here.","required":["watch","number","actor"],"properties":{"watch":{"typ\#
        e":"string"},"number":{"type":"integer"},"actor":{"type":"string","description":"Who imported it."}}},"blocked\#
        ":{"type":["object","null"],"description":"The mark of a rollback: nothing automatic chooses the version until\#
         a PATCH or a promotion lifts it.","required":["since","reason","rollback"],"properties":{"since":{"type":"str\#
        ing","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"\#
        object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type\#
        ":"object","description":"Two versions of a watch side by side.","required":["watch","a","b","parameters","con\#
        figuration","metrics"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/sc\#
        hemas/ComparedVersion"},"b":{"$ref":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","item\#
        s":{"type":"object","required":["name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"descrip\#
        tion":"Null where the version has no such parameter."},"b":{"description":"Null where the version has no such \#
        parameter."},"differs":{"type":"boolean"}}}},"configuration":{"type":"array","description":"The fields in whic\#
        h the configurations differ.","items":{"type":"object","required":["field","a","b"],"properties":{"field":{"ty\#
        pe":"string"},"a":{"description":"As in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"typ\#
        e":"array","description":"Overall scores; only what is served has live ones.","items":{"type":"object","requir\#
        ed":["kind","metric","a","b","difference"],"properties":{"kind":{"type":"string","enum":["training","validatio\#
        n","live"]},"metric":{"type":"string"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"differen\#
        ce":{"type":["number","null"],"description":"b less a."}}}}}},"ComparedVersion":{"type":"object","description"\#
        :"What one should know of a version beside another.","required":["number","model","stage","created_at","blocke\#
        d","sample_count","data_window"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string\#
        "},"stage":{"type":"string","enum":["development","staging","production","archived"]},"created_at":{"type":"st\#
        ring","format":"date-time"},"blocked":{"type":["object","null"],"required":["since","reason","rollback"],"prop\#
        erties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string\#
        ","null"]}}},"sample_count":{"type":["integer","null"]},"data_window":{"type":["object","null"],"required":["s\#
        tart","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"dat\#
        e-time"}}}}},"VersionFile":{"type":"string","format":"binary","description":"An export; at most 67108864 bytes\#
        ."},"VersionPatch":{"type":"object","description":"What is said of a version.","additionalProperties":false,"p\#
        roperties":{"tags":{"type":["object","null"],"maxProperties":64,"description":"A merge patch; null removes a t\#
        ag, or all.","additionalProperties":{"type":["string","null"],"maxLength":256}},"description":{"type":["string\#
        ","null"],"maxLength":1000},"blocked":{"type":"null","description":"Lifts the mark of a rollback."}}},"Version\#
        Preview":{"type":"object","description":"What `validate_only` answers; the number stands for nothing.","requir\#
        ed":["validate_only","version"],"properties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref\#
        ":"#/components/schemas/Version"}}},"VersionList":{"type":"object","description":"Newest first.","required":["\#
        items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000}\#
        ,"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Watch":{"d\#
        escription":"What to forecast and how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas\#
        /WatchSpecification"},{"type":"object","required":["id","revision","spec_generation","active_version","pin","s\#
        tate","error","created_at","updated_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3
        """#
}
