// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        ring"}}},"e_value":{"type":"number","description":"Of the block e-process; 1 without evidence."},"p_value_anyt\#
        ime":{"type":"number","description":"Against no difference; holds whenever one looks."},"dm_hln":{"type":["obj\#
        ect","null"],"description":"Diebold and Mariano's test with the correction of Harvey, Leybourne and Newbold, f\#
        or one look.","required":["stat","p","h"],"properties":{"stat":{"type":["number","null"]},"p":{"type":["number\#
        ","null"]},"h":{"type":"integer"}}},"long_run_var":{"type":["number","null"],"description":"Per grid point, of\#
         the differences."},"lag1_block_autocorr":{"type":["number","null"]},"power_at_mde":{"type":["number","null"],\#
        "description":"Design power at `minimum_effect`, never at what was seen."},"n_required":{"type":["integer","nu\#
        ll"],"description":"Grid points to plan for `minimum_effect`."},"guardrails":{"type":"array","description":"Wh\#
        at a challenger must keep besides the loss to be promoted.","items":{"type":"object","required":["name","value\#
        ","limit","pass"],"properties":{"name":{"type":"string","description":"`coverage_error`, `p95_error_ratio` or \#
        `null_rate`."},"value":{"type":["number","null"]},"limit":{"type":"number"},"pass":{"type":"boolean"}}}},"cove\#
        rage":{"type":["object","null"],"description":"Shares of observations inside the intervals.","required":["targ\#
        et","champion","challenger","n"],"properties":{"target":{"type":["number","null"]},"champion":{"type":"number"\#
        },"challenger":{"type":"number"},"n":{"type":"integer"}}},"winner":{"type":["string","null"],"enum":["champion\#
        ","challenger",null],"description":"The better one; null where neither was found to be."},"recommendation":{"t\#
        ype":"string","enum":["promote_challenger","keep_champion","keep_running"]},"assumptions":{"type":"array","ite\#
        ms":{"type":"string"},"description":"What the numbers rest on."},"allocation":{"type":"object","description":"\#
        What was shown.","required":["strategy","share","p_challenger_better"],"properties":{"strategy":{"type":"strin\#
        g"},"share":{"type":["number","null"],"description":"The share of grid points that showed the challenger."},"p\#
        _challenger_better":{"type":["number","null"],"description":"What `thompson` believes."}}}}},"ExperimentState"\#
        :{"type":"string","enum":["scheduled","training","running","paused","completed","cancelled","failed"],"descrip\#
        tion":"scheduled: it begins later, or when the one that runs has ended; training: its challenger is being made\#
        ; running; paused: nothing counts, the champion is shown; completed: see its verdict; cancelled: it was given \#
        up, or the watch has moved on; failed: an arm could not go on, see its error."},"ExperimentSummary":{"type":"o\#
        bject","description":"An experiment or probation as a watch's status shows it.","required":["id","name","state\#
        ","champion","challenger","verdict","recommendation","e_value","effect","cs","progress","served_share","starte\#
        d_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/schemas/Exp\#
        erimentState"},"champion":{"type":"integer"},"challenger":{"type":["integer","null"]},"verdict":{"type":["stri\#
        ng","null"],"enum":["running","promote","harm","equivalent","inconclusive",null],"description":"What the evide\#
        nce says so far; null before the first block."},"recommendation":{"type":["string","null"],"enum":["promote_ch\#
        allenger","keep_champion","keep_running",null]},"e_value":{"type":["number","null"]},"effect":{"type":["object\#
        ","null"],"description":"As in the result."},"cs":{"type":["object","null"],"description":"As in the result."}\#
        ,"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"]},"star\#
        ted_at":{"type":["string","null"],"format":"date-time"}}},"ExponentialSmoothingParameters":{"type":"object","d\#
        escription":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"properties"\#
        :{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether t\#
        he trend dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,\#
        "maximum":1,"description":"Weight of the newest value in the level; chosen from the data unless given."},"beta\#
        ":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0\#
         for none; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"des\#
        cription":"What remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"\#
        object","description":"One mistake in a document that a client sent.","required":["pointer","code","detail"],"\#
        properties":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901\#
        ) into the body; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field","wron\#
        g_type","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found\#
        ","unsupported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A \#
        sentence that names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every serie\#
        s, in the order of ids.","required":["watch","state","model","granularity","horizon","interval","items"],"prop\#
        erties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"mode\#
        l":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","et\#
        s","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"\#
        ]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms\#
        )?)\\s*$"},"interval":{"type":"object","description":"The levels of the reply, and those that the watch keeps;\#
         bounds of others are worked out from them.","required":["levels","kept_levels","emitted_level","method"],"pro\#
        perties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Asce\#
        nding."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level\#
        ":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking"\#
        ,"pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecas\#
        t"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last p\#
        age."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge\#
        `.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":10000\#
        0,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data.\#
        "},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most points a\#
        t which the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"de\#
        scription":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was decided\#
         about a freshly trained version, and on which scores.","required":["promoted","reason"],"properties":{"promot\#
        ed":{"type":"boolean"},"reason":{"type":"string","description":"Promoted: `first_version`, `gate_off`, `champi\#
        on_not_measurable`, `better_than_champion`. Not: `worse_than_naive`, `not_better_than_champion`. Either, on a \#
        flat series: `not_measurable`. Kept back after the gate: `by_experiment`, `by_hand` (as `promotion` of the wat\#
        ch says). Whatever the gate says: `pinned`, `active_version_changed_meanwhile`, `for_an_experiment`. The confi\#
        guration changed, so that there is no version: `configuration_changed`."},"gate":{"type":"string","enum":["on"\#
        ,"off"]},"margin":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["numb\#
        er","null"]},"naive_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","descript\#
        ion":"Hyper-parameters of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season":\#
        {"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in ste\#
        ps, 1 for none; 0 finds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maxi\#
        mum":500,"default":60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum"\#
        :1,"maximum":6,"default":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],\#
        "minimum":0.01,"maximum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"Histo\#
        ry":{"type":"object","description":"Observed and expected values of a series, as a chart draws them.","require\#
        d":["watch","series","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"$r\#
        ef":"#/components/schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|\#
        (\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\#
        \\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"\#
        horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)\#
        ?)\\s*$","description":"How far ahead the expectations were made."},"level":{"type":"number","description":"Th\#
        e level of the bounds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","descript\#
        ion":"Of the first point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last po\#
        int."},"points":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"Hist\#
        oryPoint":{"type":"object","description":"One grid time. `arm` and `tier` are reserved, and null.","required":\#
        ["time","observed","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"st\#
        ring","format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower\#
        ":{"type":["number","null"],"description":"Lower bound of the expectation's interval at the level that was emi\#
        tted then."},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minu\#
        s expected."},"version":{"type":["integer","null"],"description":"The version that made the expectation."},"ar\#
        m":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction interv\#
        als are kept.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{\#
        "type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","m\#
        inimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_c\#
        onformal"]}}},"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how the\#
        y are made.","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"num\#
        ber","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."\#
        },"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the \#
        largest by default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive\#
        _conformal",null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantil\#
        es that are tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage fo\#
        r any data."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_\#
        trend`.","additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum\#
        ":1000,"default":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_t\#
        ime":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day\#
         and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object\#
        ","description":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","bi\#
        as","skill","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-base\#
        d."},"n":{"type":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"descrip\#
        tion":"Mean absolute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE o\#
        ver the mean absolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"descrip\#
        tion":"Mean of forecast minus actual."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repe\#
        ating the last value; above 0 is better than that."},"intervals":{"type":"array","description":"How the interv\#
        als have kept their promise, one per level; a series without matured ones has none.","items":{"type":"object",\#
        "required":["level","coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"\#
        type":["number","null"],"description":"Share of values within the bounds that were issued for them."},"interva\#
        l_score":{"type":["number","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the u\#
        nit of the metric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}},"LiveErrors":{"descri\#
        ption":"The same, measured on live forecasts.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"\#
        object","required":["skill"],"properties":{"skill":{"type":["number","null"],"description":"1 - MAE / MAE of r\#
        epeating the last value; above 0 is better than that."}}}]},"LiveStepErrors":{"description":"The same for one \#
        step ahead.","allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type":"object","required":["step"],"propert\#
        ies":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Liveness":{"type":"object","descript\#
        ion":"The process answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"\#
        Matcher":{"type":"object","description":"One label matcher of a selector.","required":["label","op","value"],"\#
        additionalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description"\#
        :"A label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096\#
        ,"description":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"ob\#
        ject","description":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal"\#
        ,"intervals","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"\#
        kind":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing",\#
        "ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selecti\#
        on"]},"title":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/co\#
        mponents/schemas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type"\#
        :"boolean","description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","descriptio\#
        n":"Takes further series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cos\#
        t_class":{"type":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"min\#
        imum_samples":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList"\#
        :{"type":"object","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type"\#
        :"array","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: \#
        those of the chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/\#
        components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/compon\#
        ents/schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/sch\#
        emas/ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/sche\#
        mas/ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParame\#
        ters"},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$\#
        ref":"#/components/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":\#
        "#/components/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},\#
        "ModelSelectionParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","\#
        additionalProperties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasona\#
        l_naive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,g\#
        radient_boosting","description":"The models to choose from, with their defaults; `naive` is always among them.\#
        "},"budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work u\#
        nits to spend on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["stri\#
        ng","null"],"enum":["on","off",null],"default":"on","description":"Whether the median of the best three may be\#
         the choice."}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","addi\#
        tionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"defaul\#
        t":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"seaso\#
        n2":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second seas\#
        on in steps, 0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null]\#
        ,"default":"off","description":"Whether outliers are kept from the seasons; it costs six times as much."},"res\#
        t":{"type":["string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","descri\#
        ption":"The model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"H\#
        yper-parameters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","\#
        pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the cl\#
        ient chooses: lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","descriptio\#
        n":"Hyper-parameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["inte\#
        ger","null"],"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: t\#
        wo days or 24, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"descript\#
        ion":"Penalty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data un\#
        less given."}}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","d\#
        efault","meaning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","\#
        string","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type\#
        ":"string"}},"items":{"type":"array","description":"The words of a `list`, which is written as one string with\#
         commas.","items":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer",\#
        "number","string","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback\#
         left behind: nothing automatic changes the active version until it is released. A rollback by hand pins unles\#
        s it says otherwise; of automatic ones the third within 24 hours does.","required":["since","reason","until","\#
        rollback","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"st\#
        ring"},"until":{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},"ro\#
        llback":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release"\#
        :{"type":["string","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object","\#
        description":"What happens to the points of a series before a model learns from them.","required":["gaps","out\#
        liers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero\#
        "]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","\#
        minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"ty\#
        pe":"object","description":"What happens to the points of a series before a model learns from them. Stored in \#
        the version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","h\#
        old","interpolate","zero",null],"default":"exclude","description":"What a missing point becomes."},"outliers":\#
        {"type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers \#
        for fitting only; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","\#
        standard","minmax","robust",null],"default":"none","description":"To what the values are scaled."},"transform"\#
        :{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes t\#
        he values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, \#
        RFC 9457.","required":["type","title","status","detail","instance","code","request_id","retryable"],"propertie\#
        s":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"tit\#
        le":{"type":"string","description":"The standard phrase of the status."},"status":{"type":"integer","minimum":\#
        400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence that n\#
        ames the field and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of \#
        the request."},"code":{"type":"string","description":"A stable lower_snake word that programs may switch on, s\#
        uch as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the \#
        log has the details under it."},"retryable":{"type":"boolean","description":"Whether the same request may succ\#
        eed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems\#
        ":1,"description":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One mov\#
        e of a version between stages.","required":["watch","version","from_stage","to_stage","state","reason","actor"\#
        ,"previous_version","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$re\#
        f":"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":\#
        ["development","staging","production","archived"]},"to_stage":{"type":"string","enum":["development","staging"\#
        ,"production","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: \#
        stored; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"pre\#
        vious_version":{"type":["integer","null"],"description":"The version that was active before."},"activation_seq\#
        ":{"type":["integer","null"],"description":"Null when the active version did not change."},"released_pin":{"ty\#
        pe":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"Prom\#
        otionInput":{"type":"object","description":"Where to move a version.","required":["to_stage"],"additionalPrope\#
        rties":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","production","archived"\#
        ]},"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expected\#
        _active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when \#
        another version is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the\#
         version that a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"]\#
        ,"default":false,"description":"Also put the configuration back that the version was trained under."}}},"Promo\#
        tionPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","promo\#
        tion"],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas\#
        /Promotion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","requir\#
        ed":["id","labels","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":\#
        {"id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","additionalProperties"\#
        :{"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed p\#
        oints that the model needs."},"points_covered":{"type":"integer","description":"Observed points in the window \#
        that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observed":{"type":["string"\#
        ,"null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","l\#
        imit","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","s\#
        taleness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{\#
        "type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}\#
        }}}},"Readiness":{"type":"object","description":"Whether this process should get traffic.","required":["status\#
        ","reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","\#
        items":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"obj\#
        ect","description":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type"\#
        :"string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string","descrip\#
        tion":"A sentence for people."}}},"Reset":{"type":"object","description":"Something that a watch was made to f\#
        orget.","required":["id","watch","scope","reason","actor","created_at"],"properties":{"id":{"type":"string","d\#
        escription":"Such as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"scope":\#
        {"type":"string","enum":["drift","intervals","state"],"description":"drift: what was found about drift; interv\#
        als: also what the intervals have learnt since training; state: everything but the data."},"reason":{"type":"s\#
        tring"},"actor":{"type":"string"},"created_at":{"type":"string","format":"date-time"}}},"ResetInput":{"type":"\#
        object","description":"What to forget.","additionalProperties":false,"required":["scope","reason"],"properties\#
        ":{"scope":{"type":"string","enum":["drift","intervals","state"],"description":"drift: what was found about dr\#
        ift; intervals: also what the intervals have learnt since training; state: everything but the data."},"reason"\#
        :{"type":"string","minLength":1,"maxLength":1000,"description":"For the record."}}},"ResetList":{"type":"objec\#
        t","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#\#
        /components/schemas/Reset"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and sign\#
        ed; absent on the last page."}}},"ResetPreview":{"type":"object","description":"What `validate_only` answers; \#
        the id stands for nothing.","required":["validate_only","reset"],"properties":{"validate_only":{"type":"boolea\#
        n","const":true},"reset":{"$ref":"#/components/schemas/Reset"}}},"Rollback":{"type":"object","description":"On\#
        e return to an earlier version.","required":["id","watch","from","to","state","reason","actor","note","restore\#
        d_configuration","activation_seq","pinned","pinned_until","created_at","acknowledged_at","released_at","releas\#
        ed_by"],"properties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch"\#
        :{"$ref":"#/components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"\#
        state":{"type":"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no \#
        scrape that starts later shows the version that was left. released: its pin was lifted."},"reason":{"type":"st\#
        ring"},"actor":{"type":"string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer\#
        "},"note":{"type":"string","description":"What to know of it, such as versions that were passed over, or that \#
        the third automatic rollback within 24 hours has pinned the watch; often empty."},"pinned":{"type":"boolean","\#
        description":"Whether it keeps the watch on its target now; DELETE releases it."},"pinned_until":{"type":["str\#
        ing","null"],"format":"date-time","description":"The end of the pin; null for one that lasts until it is relea\#
        sed."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":["string","null"],"format\#
        ":"date-time"},"released_at":{"type":["string","null"],"format":"date-time"},"released_by":{"type":["string","\#
        null"],"description":"`system:configuration` when the watch was changed to another configuration."}}},"Rollbac\#
        kInput":{"type":"object","description":"What to roll back to; an empty body rolls back to the previously activ\#
        e version.","additionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"de\#
        fault":"","description":"For the record."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":21474\#
        83647,"description":"The previously active version by default."},"expected_active_version":{"type":["integer",\#
        "null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another version is active."},"restor\#
        e_configuration":{"type":["boolean","null"],"default":false,"description":"Also put the configuration back tha\#
        t the target was trained under."},"pin":{"type":["boolean","null"],"default":true,"description":"Keep drift, s\#
        chedule and experiments from undoing it."},"pinned_until":{"type":["string","null"],"format":"date-time","desc\#
        ription":"The end of the pin; until it is released by default."}}},"RollbackPatch":{"type":"object","descripti\#
        on":"What is changed of a rollback. What it did stays done.","additionalProperties":false,"properties":{"reaso\#
        n":{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["string","null"],"format":"date-time","\#
        description":"Null: until it is released."}}},"RollbackList":{"type":"object","description":"Newest first.","r\#
        equired":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"max\#
        Items":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}}\#
        ,"RollbackPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","\#
        required":["validate_only","rollback"],"properties":{"validate_only":{"type":"boolean","const":true},"rollback\#
        ":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-p\#
        arameters of the model `seasonal_naive`.","additionalProperties":false,"properties":{"season":{"type":["intege\#
        r","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; \#
        0 finds it from the step and the data."}}},"Selection":{"type":"object","description":"How the models of a ver\#
        sion were chosen.","required":["budget","chosen","series"],"properties":{"budget":{"type":"number","descriptio\#
        n":"In work units of the catalogue."},"chosen":{"type":"object","description":"What serves, and in how many se\#
        ries.","additionalProperties":{"type":"integer"}},"series":{"type":"array","maxItems":20,"items":{"type":"obje\#
        ct","required":["series","chosen","candidates"],"properties":{"series":{"type":"string"},"chosen":{"type":"arr\#
        ay","items":{"type":"string"}},"candidates":{"type":"array","description":"In the order in which they were tri\#
        ed, the cheapest first.","items":{"type":"object","required":["name","outcome","score","standard_error","work_\#
        units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["chosen","within_on\#
        e_standard_error","worse","worse_than_naive","over_budget","failed"]},"score":{"type":["number","null"],"descr\#
        iption":"Mean of MASE and pinball loss."},"standard_error":{"type":["number","null"]},"work_units":{"type":"nu\#
        mber"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"One label set that the quer\#
        y of a watch returns.","required":["id","labels","first_seen","last_seen","stale","last_observed","last_value"\#
        ,"points","observed","version","cold","issued_at","counters"],"properties":{"id":{"type":"string","pattern":"^\#
        [0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint of the labels."},"labels":{"type":\#
        "object","additionalProperties":{"type":"string"}},"first_seen":{"type":"string","format":"date-time"},"last_s\#
        een":{"type":"string","format":"date-time"},"stale":{"type":"boolean","description":"The newest observation is\#
         older than the forecasts reach."},"last_observed":{"type":["string","null"],"format":"date-time"},"last_value\#
        ":{"type":["number","null"]},"points":{"type":["integer","null"],"description":"Grid points held."},"observed"\#
        :{"type":["integer","null"],"description":"Of them observed."},"version":{"type":["integer","null"],"minimum":\#
        1,"description":"The version that forecasts it."},"cold":{"type":"boolean","description":"It joined after that\#
         version was trained."},"issued_at":{"type":["string","null"],"format":"date-time"},"counters":{"type":["objec\#
        t","null"],"description":"What was noticed since the series joined; null while it does not run.","required":["\#
        late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type"\#
        :"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"SeriesDrift":{"type":"object"\#
        ,"description":"Every check of one series, with its reason.","required":["id","labels","severity","since","jud\#
        ged","harder","explanation","checks"],"properties":{"id":{"type":"string"},"labels":{"type":"object","addition\#
        alProperties":{"type":"string"}},"severity":{"type":"string","enum":["none","low","high"]},"since":{"type":["s\#
        tring","null"],"format":"date-time","description":"When this severity began."},"judged":{"type":"boolean","des\#
        cription":"Whether there is enough data."},"harder":{"type":"boolean","description":"Errors are up, but not ag\#
        ainst repeating the last value; a retraining would not help."},"explanation":{"type":"string"},"checks":{"type\#
        ":"array","items":{"type":"object","required":["name","value","threshold","passed","since","detail"],"properti\#
        es":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","residual_location","residual_loss","inpu\#
        t_ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"description":"Null where it could n\#
        ot be judged."},"threshold":{"type":"number","description":"The value fails at or above this."},"passed":{"typ\#
        e":"boolean"},"since":{"type":["string","null"],"format":"date-time","description":"When the present failure b\#
        egan."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast o\#
        f one series.","required":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"pro\#
        perties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version"\#
        :{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A \#
        stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"da\#
        ta_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step"\#
        ,"time","value","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"tim\#
        e":{"type":"string","format":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{\#
        "type":"array","description":"One per level, ascending; none until errors are known.","items":{"type":"object"\#
        ,"required":["level","lower","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper\#
        ":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["wa\#
        tch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$re\#
        f":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque an\#
        d signed; absent on the last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the\#
         model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"m\#
        aximum":1,"description":"Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["\#
        string","null"],"enum":["mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the\#
         absolute or the squared one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters \#
        of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":\#
        1,"maximum":200,"default":20,"description":"The most passes over the training rows."},"learning_rate":{"type":\#
        ["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to\#
         the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"des\#
        cription":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"de\#
        fault":"auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of\#
         data on."}}},"SourceRevision":{"type":"object","description":"The data source as it was.","required":["id","r\#
        evision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"T\#
        he same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required"\#
        :["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"\#
        object","description":"The whole fleet at a glance.","required":["watches","series","versions","rollbacks","da\#
        ta_sources","training_runs","pins","oldest_lag","build"],"properties":{"watches":{"type":"object","required":[\#
        "total","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"type":"object","description":"Watche\#
        s in each state, as this process sees them.","additionalProperties":{"type":"integer"}}}},"series":{"type":"in\#
        teger","description":"Series that are followed."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"}\#
        ,"data_sources":{"type":"object","required":["healthy","unhealthy","unknown"],"properties":{"healthy":{"type":\#
        "integer"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","description":"Not probed yet."}}},"trai\#
        ning_runs":{"type":"object","required":["queued","running","failed_last_24h"],"properties":{"queued":{"type":"\#
        integer"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"pins":{"type":"object","require\#
        d":["count","watches"],"properties":{"count":{"type":"integer"},"watches":{"type":"array","items":{"type":"str\#
        ing"},"maxItems":100,"description":"The first names."}}},"oldest_lag":{"type":["object","null"],"description":\#
        "The watch whose newest point is the furthest behind; null before the first scrape.","required":["watch","seco\#
        nds"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number"}}},"build":{"type"\#
        :"object","required":["version","details","instance","started_at"],"properties":{"version":{"type":"string"},"\#
        details":{"type":"object","additionalProperties":{"type":"string"}},"instance":{"type":"string"},"started_at":\#
        {"type":"string","format":"date-time"}}}}},"Support":{"type":"object","description":"The range of the values; \#
        no forecast and no bound is outside of it.","required":["min","max"],"properties":{"min":{"type":["number","nu\#
        ll"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","description":"The range of the value\#
        s; no forecast and no bound is outside of it.","additionalProperties":false,"properties":{"min":{"type":["numb\#
        er","null"],"description":"0 by default for a rate or an increase; else unbounded."},"max":{"type":["number","\#
        null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"type":"object","description":\#
        "Hyper-parameters of the model `theta`.","additionalProperties":false,"properties":{"variant":{"type":["string\#
        ","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_optimiz\#
        ed","description":"The member of the family; `auto` takes the one with the smallest squared errors."},"season"\#
        :{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least \#
        three of which must fit into the window; 0 finds it, 1 means none."},"season_type":{"type":["string","null"],"\#
        enum":["auto","additive","multiplicative",null],"default":"auto","description":"How the season is taken out: `\#
        auto` takes what leaves the smaller squared errors; always additive where a value is not positive."}}},"Traini\#
        ng":{"type":"object","description":"How a watch is retrained.","required":["parameters"],"properties":{"parame\#
        ters":{"type":"string","enum":["auto","keep","reselect"]}}},"TrainingInput":{"type":"object","description":"Ho\#
        w a watch is retrained.","additionalProperties":false,"properties":{"parameters":{"type":["string","null"],"en\#
        um":["auto","keep","reselect",null],"default":"auto","description":"What becomes of the orders, seasons and ch\#
        oices that the active version found: used again, or searched anew. `auto` keeps them for drift and reselects o\#
        therwise."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.","required":["id","\#
        watch","trigger","policy","parameters","state","progress","actor","attempts","cause","version","outcome","erro\#
        r","spec_generation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"stri\#
        ng","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"t\#
        rigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"],"description":"cold_start:\#
         the first version under a configuration; cron: the schedule; manual: asked for by a client; experiment: to ma\#
        ke its challenger."},"policy":{"type":"string","enum":["full_retrain","finetune"]},"parameters":{"type":"strin\#
        g","enum":["keep","reselect"],"description":"Whether orders, seasons and choices of the active version are use\#
        d again."},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superseded"],\#
        "description":"superseded: the configuration changed meanwhile, the result is not used."},"progress":{"type":"\#
        number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"cause":{"type":["obj\#
        ect","null"],"description":"Of a run for drift: what was found.","required":["severity","score","explanation"]\#
        ,"properties":{"severity":{"type":"string","enum":["low","high"]},"score":{"type":["number","null"],"descripti\#
        on":"The largest ratio of a live error to its baseline, or the largest live error in mode absolute."},"explana\#
        tion":{"type":"string"}}},"version":{"type":["integer","null"],"description":"The version it made."},"outcome"\#
        :{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"de\#
        scription":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"typ\#
        e":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevision\#
        "},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date\#
        -time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":"\#
        The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"objec\#
        t","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An open run was there: \#
        it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","description":"How to trai\#
        n; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"type":["string","null"\#
        ],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetune` goes on from the \#
        active version where the model can."},"parameters":{"type":["string","null"],"enum":["keep","reselect",null],"\#
        description":"Whether orders, seasons and choices of the active version are used again; as `training.parameter\#
        s` of the watch says by default. Fine-tuning always keeps them."}}},"TrainingRunList":{"type":"object","descri\#
        ption":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; \#
        absent on the last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","require\#
        d":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","descript\#
        ion":"The one change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `va\#
        lidate_only` answers; the id stands for nothing.","required":["validate_only","training_run"],"properties":{"v\#
        alidate_only":{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"Me\#
        asuredMetrics":{"type":"object","description":"Errors over all steps and per step, means over the series.","re\#
        quired":["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"typ\#
        e":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","descri\#
        ption":"Rolling-origin validation; `naive` is the last-value forecast on the same origins.","required":["overa\#
        ll","naive","steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"\#
        $ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepM\#
        etrics"}},"origins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","descript\#
        ion":"An immutable result of training: where it stands, where it came from, how good it was.","required":["num\#
        ber","watch","model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at","dur\#
        ation_ms","data_window","sample_count","series_count","skipped_series","parameters","metrics","gate","features\#
        ","preprocessing","importance","selection","drift_score","configuration","artifact","imported","blocked","tags\#
        ","description"],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reu\#
        sed."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_\#
        naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nline\#
        ar","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["development","st\#
        aging","production","archived"],"description":"development: made, not accepted; staging: accepted, or served b\#
        efore; production: the active version; archived: kept for the record."},"created_at":{"type":"string","format"\#
        :"date-time"},"lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":[\#
        "integer","null"],"description":"The version that was active then."},"training_run":{"type":["string","null"]}\#
        }},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start\#
        ","cron","drift","manual","experiment"],"description":"cold_start: the first version under a configuration; cr\#
        on: the schedule; manual: asked for by a client; experiment: to make its challenger."},"policy":{"type":"strin\#
        g","enum":["full_retrain","finetune"],"description":"How it was made; a full retraining where there was nothin\#
        g to fine-tune."},"training":{"type":"object","description":"What became of the orders, seasons and choices fo\#
        und before; absent for versions made before this was recorded.","required":["parameters"],"properties":{"param\#
        eters":{"type":"string","enum":["keep","reselect"]}}},"actor":{"type":"string"},"started_at":{"type":["string"\#
        ,"null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description":"G\#
        rid times of the oldest and newest point that was learnt from.","required":["start","end"],"properties":{"star\#
        t":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"type\#
        ":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","requ\#
        ired":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"description":\#
        "Series that could not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"\#
        type":"object","required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/compo\#
        nents/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},"vali\#
        dation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"type":"object","required":["overa\#
        ll","steps"],"properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"},"steps":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/LiveStepErrors"}}}},{"type":"null"}],"description":"Of matured forecasts, whil\#
        e it is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"fea\#
        tures":{"type":"array","items":{"type":"string"},"description":"What the model computes from the past of a ser\#
        ies."},"preprocessing":{"type":"object","description":"Versions made before it was recorded have no `transform\#
        `.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"}\#
        ,"scale":{"type":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description"\#
        :"What forecasts lean on, the most important first; shares that sum to 1 over all features. Empty where the mo\#
        del does not say.","items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"\#
        },"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"\#
        type":"null"}],"description":"Why these models were chosen; null for a model that is not chosen from several."\#
        },"drift_score":{"type":["number","null"],"description":"Of a training for drift: the `score` of its cause."},\#
        "configuration":{"type":"object","description":"What it was trained under; a rollback can restore it.","requir\#
        ed":["transform","model","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type":"stri\#
        ng"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"\#
        $ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","\#
        rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_ave\#
        rage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge\#
        ","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granul\#
        arity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"\#
        horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}\#
        ,"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*
        """#
}
