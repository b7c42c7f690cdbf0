// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        ,"n_void_blocks":{"type":"integer","description":"Blocks of two horizons that were no evidence: too little dat\#
        a, a pause, or an exclusion that holds now."},"block_len":{"type":"integer","description":"Grid points of a bl\#
        ock of the test."},"horizon":{"type":"integer","description":"Grid points."},"loss":{"type":"string"},"scale":\#
        {"type":"number","description":"What the losses are divided by, beyond the scale of each series; 1 here."},"me\#
        an_loss":{"type":["object","null"],"description":"Per grid point; null before the first block.","required":["c\#
        hampion","challenger"],"properties":{"champion":{"type":"number"},"challenger":{"type":"number"}}},"effect":{"\#
        type":["object","null"],"description":"How much better the challenger is.","required":["mean_diff","relative_p\#
        ct","cohens_dz"],"properties":{"mean_diff":{"type":"number","description":"In units of the loss scale."},"rela\#
        tive_pct":{"type":["number","null"],"description":"In per cent of the champion's mean loss."},"cohens_dz":{"ty\#
        pe":["number","null"],"description":"Mean over standard deviation of the differences."}}},"cs":{"type":["objec\#
        t","null"],"description":"The confidence sequence of the mean difference, valid whenever one looks.","required\#
        ":["level","lower","upper","method"],"properties":{"level":{"type":"number"},"lower":{"type":["number","null"]\#
        },"upper":{"type":["number","null"]},"method":{"type":"string"}}},"e_value":{"type":"number","description":"Of\#
         the block e-process; 1 without evidence."},"p_value_anytime":{"type":"number","description":"Against no diffe\#
        rence; holds whenever one looks."},"dm_hln":{"type":["object","null"],"description":"Diebold and Mariano's tes\#
        t with the correction of Harvey, Leybourne and Newbold, for one look.","required":["stat","p","h"],"properties\#
        ":{"stat":{"type":["number","null"]},"p":{"type":["number","null"]},"h":{"type":"integer"}}},"long_run_var":{"\#
        type":["number","null"],"description":"Per grid point, of the differences."},"lag1_block_autocorr":{"type":["n\#
        umber","null"]},"power_at_mde":{"type":["number","null"],"description":"Design power at `minimum_effect`, neve\#
        r at what was seen."},"n_required":{"type":["integer","null"],"description":"Grid points to plan for `minimum_\#
        effect`."},"guardrails":{"type":"array","description":"What a challenger must keep besides the loss to be prom\#
        oted.","items":{"type":"object","required":["name","value","limit","pass"],"properties":{"name":{"type":"strin\#
        g","description":"`coverage_error`, `p95_error_ratio` or `null_rate`."},"value":{"type":["number","null"]},"li\#
        mit":{"type":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type":["object","null"],"description":"Shares\#
         of observations inside the intervals.","required":["target","champion","challenger","n"],"properties":{"targe\#
        t":{"type":["number","null"]},"champion":{"type":"number"},"challenger":{"type":"number"},"n":{"type":"integer\#
        "}}},"winner":{"type":["string","null"],"enum":["champion","challenger",null],"description":"The better one; n\#
        ull where neither was found to be."},"recommendation":{"type":"string","enum":["promote_challenger","keep_cham\#
        pion","keep_running"]},"withheld":{"type":["object","null"],"description":"Why the winner of an experiment wit\#
        h `auto_promote`, or of a probation, did not become active; null where it did, and where there is none.","requ\#
        ired":["reason","detail"],"properties":{"reason":{"type":"string","enum":["pinned","demoted","blocked","config\#
        uration_mismatch","illegal_stage"]},"detail":{"type":"string","description":"What it is, and how to go on."}}}\#
        ,"assumptions":{"type":"array","items":{"type":"string"},"description":"What the numbers rest on."},"allocatio\#
        n":{"type":"object","description":"What was shown.","required":["strategy","share","p_challenger_better"],"pro\#
        perties":{"strategy":{"type":"string"},"share":{"type":["number","null"],"description":"The share of grid poin\#
        ts that showed the challenger."},"p_challenger_better":{"type":["number","null"],"description":"What `thompson\#
        ` believes."}}}}},"ExperimentState":{"type":"string","enum":["scheduled","training","running","paused","comple\#
        ted","cancelled","failed"],"description":"scheduled: it begins later, or when the one that runs has ended; tra\#
        ining: its challenger is being made; running; paused: nothing counts, the champion is shown; completed: see it\#
        s verdict; cancelled: it was given up, or the watch has moved on; failed: an arm could not go on, see its erro\#
        r."},"ExperimentSummary":{"type":"object","description":"An experiment or probation as a watch's status shows \#
        it.","required":["id","name","state","champion","challenger","verdict","recommendation","e_value","effect","cs\#
        ","progress","served_share","started_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"state\#
        ":{"$ref":"#/components/schemas/ExperimentState"},"champion":{"type":"integer"},"challenger":{"type":["integer\#
        ","null"]},"verdict":{"type":["string","null"],"enum":["running","promote","harm","equivalent","inconclusive",\#
        null],"description":"What the evidence says so far; null before the first block."},"recommendation":{"type":["\#
        string","null"],"enum":["promote_challenger","keep_champion","keep_running",null]},"e_value":{"type":["number"\#
        ,"null"]},"effect":{"type":["object","null"],"description":"As in the result."},"cs":{"type":["object","null"]\#
        ,"description":"As in the result."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_shar\#
        e":{"type":["number","null"]},"started_at":{"type":["string","null"],"format":"date-time"}}},"ExponentialSmoot\#
        hingParameters":{"type":"object","description":"Hyper-parameters of the model `exponential_smoothing`.","addit\#
        ionalProperties":false,"properties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"defau\#
        lt":"auto","description":"Whether the trend dies away; `auto` decides by the one-step error."},"alpha":{"type"\#
        :["number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value in the level; chosen \#
        from the data unless given."},"beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight o\#
        f the newest change in the trend, 0 for none; chosen from the data unless given."},"phi":{"type":["number","nu\#
        ll"],"minimum":0.5,"maximum":1,"description":"What remains of the trend after each step; chosen from the data \#
        unless given."}}},"Fault":{"type":"object","description":"One mistake in a document that a client sent.","requ\#
        ired":["pointer","code","detail"],"properties":{"pointer":{"type":"string","format":"json-pointer","descriptio\#
        n":"Where: a JSON pointer (RFC 6901) into the body; empty for the body itself."},"code":{"type":"string","enum\#
        ":["required","unknown_field","wrong_type","out_of_range","invalid","conflict","duplicate","too_long","too_sho\#
        rt","too_many","too_few","not_found","unsupported","read_only"],"description":"The kind of mistake."},"detail"\#
        :{"type":"string","description":"A sentence that names the fix."}}},"Forecast":{"type":"object","description":\#
        "The newest forecast of every series, in the order of ids.","required":["watch","state","model","granularity",\#
        "horizon","interval","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/co\#
        mponents/schemas/WatchState"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average\#
        ","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","g\#
        radient_boosting","model_selection"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of the rep\#
        ly, and those that the watch keeps; bounds of others are worked out from them.","required":["levels","kept_lev\#
        els","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"\#
        maximum":0.999},"description":"Ascending."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0\#
        .5,"maximum":0.999}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string"\#
        ,"enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":\#
        "#/components/schemas/SeriesForecast"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaq\#
        ue and signed; absent on the last page."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-par\#
        ameters of the model `fourier_ridge`.","additionalProperties":false,"properties":{"season":{"type":["integer",\#
        "null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 f\#
        inds it from the step and the data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":\#
        25,"description":"The most points at which the trend may bend."},"harmonics":{"type":["integer","null"],"minim\#
        um":1,"maximum":50,"default":12,"description":"The most sine waves per season."}}},"GateOutcome":{"type":"obje\#
        ct","description":"What was decided about a freshly trained version, and on which scores.","required":["promot\#
        ed","reason"],"properties":{"promoted":{"type":"boolean"},"reason":{"type":"string","description":"Promoted: `\#
        first_version`, `gate_off`, `champion_not_measurable`, `better_than_champion`. Not: `worse_than_naive`, `not_b\#
        etter_than_champion`. Either, on a flat series: `not_measurable`. Kept back after the gate: `by_experiment`, `\#
        by_hand` (as `promotion` of the watch says). Whatever the gate says: `pinned`, `active_version_changed_meanwhi\#
        le`, `for_an_experiment`. The configuration changed, so that there is no version: `configuration_changed`."},"\#
        gate":{"type":"string","enum":["on","off"]},"margin":{"type":"number"},"candidate_mase":{"type":["number","nul\#
        l"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"type":["number","null"]}}},"GradientBoostingPar\#
        ameters":{"type":"object","description":"Hyper-parameters of the model `gradient_boosting`.","additionalProper\#
        ties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descri\#
        ption":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"rounds":{"type":[\#
        "integer","null"],"minimum":1,"maximum":500,"default":60,"description":"How many trees are learnt."},"depth":{\#
        "type":["integer","null"],"minimum":1,"maximum":6,"default":4,"description":"How deep a tree may be."},"learni\#
        ng_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.1,"description":"What each tree's an\#
        swer is multiplied with."}}},"History":{"type":"object","description":"Observed and expected values of a serie\#
        s, as a chart draws them.","required":["watch","series","granularity","step","horizon","level","start","end","\#
        points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"series":{"type":"string"},"granularity":{\#
        "type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"\#
        type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descriptio\#
        n":"The distance of the points."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+\#
        d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead the expectations were made."},"level"\#
        :{"type":"number","description":"The level of the bounds that are emitted now."},"start":{"type":["string","nu\#
        ll"],"format":"date-time","description":"Of the first point."},"end":{"type":["string","null"],"format":"date-\#
        time","description":"Of the last point."},"points":{"type":"array","items":{"$ref":"#/components/schemas/Histo\#
        ryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","description":"One grid time. `arm` and `tier` a\#
        re reserved, and null.","required":["time","observed","expected","lower","upper","error","version","arm","tier\#
        "],"properties":{"time":{"type":"string","format":"date-time"},"observed":{"type":["number","null"]},"expected\#
        ":{"type":["number","null"]},"lower":{"type":["number","null"],"description":"Lower bound of the expectation's\#
         interval at the level that was emitted then."},"upper":{"type":["number","null"]},"error":{"type":["number","\#
        null"],"description":"Observed minus expected."},"version":{"type":["integer","null"],"description":"The versi\#
        on that made the expectation."},"arm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","de\#
        scription":"Which prediction intervals are kept.","required":["levels","emitted_level","method"],"properties":\#
        {"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},\#
        "emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quan\#
        tile_tracking","pooled","adaptive_conformal"]}}},"IntervalInput":{"type":"object","description":"Which predict\#
        ion intervals are kept, and how they are made.","additionalProperties":false,"properties":{"levels":{"type":["\#
        array","null"],"items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.\#
        9],"description":"Coverage levels."},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"\#
        description":"One of `levels`; the largest by default."},"method":{"type":["string","null"],"enum":["auto","qu\#
        antile_tracking","pooled","adaptive_conformal",null],"default":"auto","description":"pooled: quantiles of past\#
         errors; quantile_tracking: quantiles that are tracked by sample, per step; auto: the better of the two; adapt\#
        ive_conformal: long-run coverage for any data."}}},"LinearTrendParameters":{"type":"object","description":"Hyp\#
        er-parameters of the model `linear_trend`.","additionalProperties":false,"properties":{"ridge":{"type":["numbe\#
        r","null"],"minimum":1e-09,"maximum":1000,"default":0.001,"description":"Penalty per training row on the stand\#
        ardised coefficients."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"a\#
        uto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on.\#
        "}}},"LiveAccuracy":{"type":"object","description":"How good the served forecasts of one step have been.","req\#
        uired":["step","n","mae","mase","bias","skill","intervals"],"properties":{"step":{"type":"integer","minimum":1\#
        ,"description":"Steps ahead, 1-based."},"n":{"type":"integer","description":"Matured forecasts so far."},"mae"\#
        :{"type":["number","null"],"description":"Mean absolute error, in the unit of the metric."},"mase":{"type":["n\#
        umber","null"],"description":"MAE over the mean absolute one-step difference; null for a flat window."},"bias"\#
        :{"type":["number","null"],"description":"Mean of forecast minus actual."},"skill":{"type":["number","null"],"\#
        description":"1 - MAE / MAE of repeating the last value; above 0 is better than that."},"intervals":{"type":"a\#
        rray","description":"How the intervals have kept their promise, one per level; a series without matured ones h\#
        as none.","items":{"type":"object","required":["level","coverage","interval_score","width"],"properties":{"lev\#
        el":{"type":"number"},"coverage":{"type":["number","null"],"description":"Share of values within the bounds th\#
        at were issued for them."},"interval_score":{"type":["number","null"],"description":"Mean of width + 2 / (1 - \#
        level) * distance outside, in the unit of the metric."},"width":{"type":["number","null"],"description":"Mean \#
        width."}}}}}},"LiveErrors":{"description":"The same, measured on live forecasts.","allOf":[{"$ref":"#/componen\#
        ts/schemas/ErrorMetrics"},{"type":"object","required":["skill"],"properties":{"skill":{"type":["number","null"\#
        ],"description":"1 - MAE / MAE of repeating the last value; above 0 is better than that."}}}]},"LiveStepErrors\#
        ":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type":"o\#
        bject","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"L\#
        iveness":{"type":"object","description":"The process answers.","required":["status"],"properties":{"status":{"\#
        type":"string","const":"alive"}}},"Matcher":{"type":"object","description":"One label matcher of a selector.",\#
        "required":["label","op","value"],"additionalProperties":false,"properties":{"label":{"type":"string","minLeng\#
        th":1,"maxLength":256,"description":"A label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value\#
        ":{"type":"string","maxLength":4096,"description":"A value or, after `=~` and `!~`, an anchored regular expres\#
        sion (RE2)."}}},"Model":{"type":"object","description":"One model of the catalogue.","required":["kind","title\#
        ","meaning","parameters","seasonal","intervals","covariates","partial_fit","cost_class","work_units_per_point"\#
        ,"minimum_samples"],"properties":{"kind":{"type":"string","enum":["auto","naive","seasonal_naive","window_aver\#
        age","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge"\#
        ,"gradient_boosting","model_selection"]},"title":{"type":"string"},"meaning":{"type":"string"},"parameters":{"\#
        type":"array","items":{"$ref":"#/components/schemas/Parameter"}},"seasonal":{"type":"boolean","description":"K\#
        nows seasons."},"intervals":{"type":"boolean","description":"Brings prediction intervals of its own."},"covari\#
        ates":{"type":"boolean","description":"Takes further series as inputs."},"partial_fit":{"type":"boolean","desc\#
        ription":"Can be fine-tuned."},"cost_class":{"type":"string","enum":["free","low","medium","high"]},"work_unit\#
        s_per_point":{"type":"number"},"minimum_samples":{"type":"integer","description":"For a look-back of 30 and a \#
        horizon of 5 steps."}}},"ModelList":{"type":"object","description":"The catalogue; not paged.","required":["it\#
        ems"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters"\#
        :{"description":"Hyper-parameters: those of the chosen model, each optional.","anyOf":[{"$ref":"#/components/s\#
        chemas/AutoParameters"},{"$ref":"#/components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/Seasonal\#
        NaiveParameters"},{"$ref":"#/components/schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/SesPar\#
        ameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsPara\#
        meters"},{"$ref":"#/components/schemas/ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$re\#
        f":"#/components/schemas/MstlParameters"},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/com\#
        ponents/schemas/SgdParameters"},{"$ref":"#/components/schemas/NlinearParameters"},{"$ref":"#/components/schema\#
        s/FourierRidgeParameters"},{"$ref":"#/components/schemas/GradientBoostingParameters"},{"$ref":"#/components/sc\#
        hemas/ModelSelectionParameters"}]},"ModelSelectionParameters":{"type":"object","description":"Hyper-parameters\#
         of the model `model_selection`.","additionalProperties":false,"properties":{"candidates":{"type":["string","n\#
        ull"],"default":"auto,naive,seasonal_naive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,linea\#
        r_trend,sgd,nlinear,fourier_ridge,gradient_boosting","description":"The models to choose from, with their defa\#
        ults; `naive` is always among them."},"budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"def\#
        ault":1000000,"description":"Work units to spend on a series: twice a model's price per point, cheapest models\#
         first."},"ensemble":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether \#
        the median of the best three may be the choice."}}},"MstlParameters":{"type":"object","description":"Hyper-par\#
        ameters of the model `mstl`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"\#
        minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it f\#
        rom the step and the data."},"season2":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"de\#
        scription":"Length of a second season in steps, 0 for none beside a given `season`."},"robust":{"type":["strin\#
        g","null"],"enum":["on","off",null],"default":"off","description":"Whether outliers are kept from the seasons;\#
         it costs six times as much."},"rest":{"type":["string","null"],"enum":["ets","theta","ses","exponential_smoot\#
        hing",null],"default":"ets","description":"The model of what remains without the seasons."}}},"NaiveParameters\#
        ":{"type":"object","description":"Hyper-parameters of the model `naive`.","additionalProperties":false,"proper\#
        ties":{}},"Name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":6\#
        3,"description":"A name that the client chooses: lower-case letters, digits and inner hyphens."},"NlinearParam\#
        eters":{"type":"object","description":"Hyper-parameters of the model `nlinear`.","additionalProperties":false,\#
        "properties":{"lags":{"type":["integer","null"],"minimum":0,"maximum":336,"default":0,"description":"How many \#
        of the newest points are read; 0: two days or 24, as the data allow."},"ridge":{"type":["number","null"],"mini\#
        mum":1e-09,"maximum":1000,"description":"Penalty on the coefficients, relative to the mean diagonal of the nor\#
        mal matrix; chosen from the data unless given."}}},"Parameter":{"type":"object","description":"One hyper-param\#
        eter.","required":["name","type","default","meaning"],"properties":{"name":{"type":"string"},"type":{"type":"s\#
        tring","enum":["integer","number","string","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"e\#
        num":{"type":"array","items":{"type":"string"}},"items":{"type":"array","description":"The words of a `list`, \#
        which is written as one string with commas.","items":{"type":"string"}},"default":{"description":"Null: chosen\#
         from the data.","type":["integer","number","string","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"obj\#
        ect","description":"What a rollback left behind: nothing automatic changes the active version until it is rele\#
        ased. A rollback by hand pins unless it says otherwise; of automatic ones the third within 24 hours does.","re\#
        quired":["since","reason","until","rollback","actor","release"],"properties":{"since":{"type":"string","format\#
        ":"date-time"},"reason":{"type":"string"},"until":{"type":["string","null"],"format":"date-time","description"\#
        :"Null: until it is released."},"rollback":{"type":["string","null"],"description":"The id of the rollback."},\#
        "actor":{"type":"string"},"release":{"type":["string","null"],"description":"The request that releases it."}}}\#
        ,"Preprocessing":{"type":"object","description":"What happens to the points of a series before a model learns \#
        from them.","required":["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["\#
        exclude","hold","interpolate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"\#
        string","enum":["none","standard","minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box\#
        _cox"]}}},"PreprocessingInput":{"type":"object","description":"What happens to the points of a series before a\#
         model learns from them. Stored in the version.","additionalProperties":false,"properties":{"gaps":{"type":["s\#
        tring","null"],"enum":["exclude","hold","interpolate","zero",null],"default":"exclude","description":"What a m\#
        issing point becomes."},"outliers":{"type":["string","null"],"enum":["none","hampel",null],"default":"none","d\#
        escription":"hampel tames outliers for fitting only; a running model sees what was measured."},"scale":{"type"\#
        :["string","null"],"enum":["none","standard","minmax","robust",null],"default":"none","description":"To what t\#
        he values are scaled."},"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default"\#
        :"none","description":"What makes the values more symmetric; forecasts are brought back."}}},"Problem":{"type"\#
        :"object","description":"An error, RFC 9457.","required":["type","title","status","detail","instance","code","\#
        request_id","retryable"],"properties":{"type":{"type":"string","format":"uri-reference","description":"A relat\#
        ive URI, `/problems/{code}`."},"title":{"type":"string","description":"The standard phrase of the status."},"s\#
        tatus":{"type":"integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"strin\#
        g","description":"A sentence that names the field and the fix."},"instance":{"type":"string","format":"uri-ref\#
        erence","description":"The path of the request."},"code":{"type":"string","description":"A stable lower_snake \#
        word that programs may switch on, such as `watch_not_found`."},"request_id":{"type":"string","description":"Th\#
        e `X-Request-Id` of the reply; the log has the details under it."},"retryable":{"type":"boolean","description"\#
        :"Whether the same request may succeed later without a change."},"errors":{"type":"array","items":{"$ref":"#/c\#
        omponents/schemas/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"Promotion":{"ty\#
        pe":"object","description":"One move of a version between stages.","required":["watch","version","from_stage",\#
        "to_stage","state","reason","actor","previous_version","activation_seq","released_pin","restored_configuration\#
        ","at"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"f\#
        rom_stage":{"type":"string","enum":["development","staging","production","archived"]},"to_stage":{"type":"stri\#
        ng","enum":["development","staging","production","archived"]},"state":{"type":"string","enum":["pending","ackn\#
        owledged"],"description":"pending: stored; the serving process has not confirmed yet."},"reason":{"type":"stri\#
        ng"},"actor":{"type":"string"},"previous_version":{"type":["integer","null"],"description":"The version that w\#
        as active before."},"activation_seq":{"type":["integer","null"],"description":"Null when the active version di\#
        d not change."},"released_pin":{"type":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"st\#
        ring","format":"date-time"}}},"PromotionInput":{"type":"object","description":"Where to move a version.","requ\#
        ired":["to_stage"],"additionalProperties":false,"properties":{"to_stage":{"type":"string","enum":["development\#
        ","staging","production","archived"]},"reason":{"type":["string","null"],"maxLength":1000,"default":"","descri\#
        ption":"For the record."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":214748364\#
        7,"description":"A guard: 409 when another version is active."},"release_pin":{"type":["boolean","null"],"defa\#
        ult":false,"description":"Leave the version that a rollback has pinned, and release the pin."},"restore_config\#
        uration":{"type":["boolean","null"],"default":false,"description":"Also put the configuration back that the ve\#
        rsion was trained under."}}},"PromotionPreview":{"type":"object","description":"What `validate_only` answers."\#
        ,"required":["validate_only","promotion"],"properties":{"validate_only":{"type":"boolean","const":true},"promo\#
        tion":{"$ref":"#/components/schemas/Promotion"}}},"QualityReport":{"type":"object","description":"Why a series\#
         can or cannot be trained.","required":["id","labels","trainable","points_needed","points_covered","span","las\#
        t_observed","checks"],"properties":{"id":{"type":"string","description":"The id of the series."},"labels":{"ty\#
        pe":"object","additionalProperties":{"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":\#
        "integer","description":"Observed points that the model needs."},"points_covered":{"type":"integer","descripti\#
        on":"Observed points in the window that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest to the newest grid point held."\#
        },"last_observed":{"type":["string","null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"ob\#
        ject","required":["name","value","limit","verdict"],"properties":{"name":{"type":"string","enum":["points","mi\#
        ssing_ratio","longest_gap_steps","staleness_steps","flat_share","outlier_share","resets_per_100","duplicate_sh\#
        are","non_finite_share"]},"value":{"type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"stri\#
        ng","enum":["pass","warn","fail"]}}}}}},"Readiness":{"type":"object","description":"Whether this process shoul\#
        d get traffic.","required":["status","reasons"],"properties":{"status":{"type":"string","enum":["ready","not_r\#
        eady"]},"reasons":{"type":"array","items":{"$ref":"#/components/schemas/Reason"},"description":"What stands in\#
         the way."}}},"Reason":{"type":"object","description":"Why something is as it is.","required":["reason","messa\#
        ge"],"properties":{"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},\#
        "message":{"type":"string","description":"A sentence for people."}}},"Reset":{"type":"object","description":"S\#
        omething that a watch was made to forget.","required":["id","watch","scope","reason","actor","created_at"],"pr\#
        operties":{"id":{"type":"string","description":"Such as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#\#
        /components/schemas/Name"},"scope":{"type":"string","enum":["drift","intervals","state"],"description":"drift:\#
         what was found about drift; intervals: also what the intervals have learnt since training; state: everything \#
        but the data."},"reason":{"type":"string"},"actor":{"type":"string"},"created_at":{"type":"string","format":"d\#
        ate-time"}}},"ResetInput":{"type":"object","description":"What to forget.","additionalProperties":false,"requi\#
        red":["scope","reason"],"properties":{"scope":{"type":"string","enum":["drift","intervals","state"],"descripti\#
        on":"drift: what was found about drift; intervals: also what the intervals have learnt since training; state: \#
        everything but the data."},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the rec\#
        ord."}}},"ResetList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/Reset"},"maxItems":1000},"next_page_token":{"type":"str\#
        ing","description":"Opaque and signed; absent on the last page."}}},"ResetPreview":{"type":"object","descripti\#
        on":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","reset"],"propertie\#
        s":{"validate_only":{"type":"boolean","const":true},"reset":{"$ref":"#/components/schemas/Reset"}}},"Rollback"\#
        :{"type":"object","description":"One return to an earlier version.","required":["id","watch","from","to","stat\#
        e","reason","actor","note","restored_configuration","activation_seq","pinned","pinned_until","created_at","ack\#
        nowledged_at","released_at","released_by"],"properties":{"id":{"type":"string","description":"Such as `rbk_01h\#
        q3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"from":{"type":["integer","null"]},"t\#
        o":{"type":"integer","minimum":1},"state":{"type":"string","enum":["pending","acknowledged","failed","released\#
        "],"description":"acknowledged: no scrape that starts later shows the version that was left. released: its pin\#
         was lifted."},"reason":{"type":"string"},"actor":{"type":"string"},"restored_configuration":{"type":"boolean"\#
        },"activation_seq":{"type":"integer"},"note":{"type":"string","description":"What to know of it, such as versi\#
        ons that were passed over, or that the third automatic rollback within 24 hours has pinned the watch; often em\#
        pty."},"pinned":{"type":"boolean","description":"Whether it keeps the watch on its target now; DELETE releases\#
         it."},"pinned_until":{"type":["string","null"],"format":"date-time","description":"The end of the pin; null f\#
        or one that lasts until it is released."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at\#
        ":{"type":["string","null"],"format":"date-time"},"released_at":{"type":["string","null"],"format":"date-time"\#
        },"released_by":{"type":["string","null"],"description":"`system:configuration` when the watch was changed to \#
        another configuration."}}},"RollbackInput":{"type":"object","description":"What to roll back to; an empty body\#
         rolls back to the previously active version.","additionalProperties":false,"properties":{"reason":{"type":["s\#
        tring","null"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":["integer",\#
        "null"],"minimum":1,"maximum":2147483647,"description":"The previously active version by default."},"expected_\#
        active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when a\#
        nother version is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"description":"\#
        Also put the configuration back that the target was trained under."},"pin":{"type":["boolean","null"],"default\#
        ":true,"description":"Keep drift, schedule and experiments from undoing it."},"pinned_until":{"type":["string"\#
        ,"null"],"format":"date-time","description":"The end of the pin; until it is released by default."}}},"Rollbac\#
        kPatch":{"type":"object","description":"What is changed of a rollback. What it did stays done.","additionalPro\#
        perties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["str\#
        ing","null"],"format":"date-time","description":"Null: until it is released."}}},"RollbackList":{"type":"objec\#
        t","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#\#
        /components/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and s\#
        igned; absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` ans\#
        wers; the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"type\#
        ":"boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"ty\#
        pe":"object","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties":false,"pro\#
        perties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length o\#
        f the season in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"object","de\#
        scription":"How the models of a version were chosen.","required":["budget","chosen","series"],"properties":{"b\#
        udget":{"type":"number","description":"In work units of the catalogue."},"chosen":{"type":"object","descriptio\#
        n":"What serves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"type":"array",\#
        "maxItems":20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"series":{"ty\#
        pe":"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","description":"\#
        In the order in which they were tried, the cheapest first.","items":{"type":"object","required":["name","outco\#
        me","score","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"\#
        string","enum":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","failed"]},"scor\#
        e":{"type":["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"type":["number\#
        ","null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","descri\#
        ption":"One label set that the query of a watch returns.","required":["id","labels","first_seen","last_seen","\#
        stale","last_observed","last_value","points","observed","version","cold","issued_at","counters"],"properties":\#
        {"id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint\#
         of the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type":"st\#
        ring","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","desc\#
        ription":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["string","null"\#
        ],"format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"descripti\#
        on":"Grid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version":{"\#
        type":["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boolean",\#
        "description":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":"dat\#
        e-time"},"counters":{"type":["object","null"],"description":"What was noticed since the series joined; null wh\#
        ile it does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type\#
        ":"integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}\#
        }}}},"SeriesDrift":{"type":"object","description":"Every check of one series, with its reason.","required":["i\#
        d","labels","severity","since","judged","harder","explanation","checks"],"properties":{"id":{"type":"string"},\#
        "labels":{"type":"object","additionalProperties":{"type":"string"}},"severity":{"type":"string","enum":["none"\#
        ,"low","high"]},"since":{"type":["string","null"],"format":"date-time","description":"When this severity began\#
        ."},"judged":{"type":"boolean","description":"Whether there is enough data."},"harder":{"type":"boolean","desc\#
        ription":"Errors are up, but not against repeating the last value; a retraining would not help."},"explanation\#
        ":{"type":"string"},"checks":{"type":"array","items":{"type":"object","required":["name","value","threshold","\#
        passed","since","detail"],"properties":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","resid\#
        ual_location","residual_loss","input_ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"\#
        description":"Null where it could not be judged."},"threshold":{"type":"number","description":"The value fails\#
         at or above this."},"passed":{"type":"boolean"},"since":{"type":["string","null"],"format":"date-time","descr\#
        iption":"When the present failure began."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","\#
        description":"The newest forecast of one series.","required":["id","labels","version","cold","stale","issued_a\#
        t","data_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalPrope\#
        rties":{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":\#
        {"type":"boolean","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string\#
        ","null"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":\#
        {"type":"object","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimu\#
        m":1,"description":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"val\#
        ue":{"type":"number"},"intervals":{"type":"array","description":"One per level, ascending; none until errors a\#
        re known.","items":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number\#
        "},"lower":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In\#
         the order of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"i\#
        tems":{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type\#
        ":"string","description":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","de\#
        scription":"Hyper-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":[\#
        "number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unl\#
        ess given."},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"Wh\#
        at the chosen weight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"objec\#
        t","description":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"\#
        type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the traini\#
        ng rows."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":\#
        "The first pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,\#
        "maximum":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],\#
        "enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs;\#
         `auto`: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data sou\#
        rce as it was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"\#
        }}},"StepMetrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMe\#
        trics"},{"type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":\#
        "1-based."}}}]},"Summary":{"type":"object","description":"The whole fleet at a glance.","required":["watches",\#
        "series","versions","rollbacks","data_sources","training_runs","experiments","probations","drifting","pins","o\#
        ldest_lag","build"],"properties":{"watches":{"type":"object","required":["total","by_state"],"properties":{"to\#
        tal":{"type":"integer"},"by_state":{"type":"object","description":"Watches in each state, as this process sees\#
         them.","additionalProperties":{"type":"integer"}}}},"series":{"type":"integer","description":"Series that are\#
         followed."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"},"data_sources":{"type":"object","req\#
        uired":["healthy","unhealthy","unknown"],"properties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integ\#
        er"},"unknown":{"type":"integer","description":"Not probed yet."}}},"training_runs":{"type":"object","required\#
        ":["queued","running","failed_last_24h"],"properties":{"queued":{"type":"integer"},"running":{"type":"integer"\#
        },"failed_last_24h":{"type":"integer"}}},"experiments":{"type":"object","description":"Those that have not com\#
        e to an end.","required":["scheduled","training","running","paused"],"properties":{"scheduled":{"type":"intege\#
        r"},"training":{"type":"integer"},"running":{"type":"integer"},"paused":{"type":"integer"}}},"probations":{"ty\#
        pe":"integer","description":"Versions on probation."},"drifting":{"type":"object","description":"Watches that \#
        drift now, as this process sees them.","required":["low","high"],"properties":{"low":{"type":"integer"},"high"\#
        :{"type":"integer"}}},"pins":{"type":"object","required":["count","watches"],"properties":{"count":{"type":"in\#
        teger"},"watches":{"type":"array","items":{"type":"string"},"maxItems":100,"description":"The first names."}}}\#
        ,"oldest_lag":{"type":["object","null"],"description":"The watch whose newest point is the furthest behind; nu\#
        ll before the first scrape.","required":["watch","seconds"],"properties":{"watch":{"$ref":"#/components/schema\#
        s/Name"},"seconds":{"type":"number"}}},"build":{"type":"object","required":["version","details","instance","st\#
        arted_at"],"properties":{"version":{"type":"string"},"details":{"type":"object","additionalProperties":{"type"\#
        :"string"}},"instance":{"type":"string"},"started_at":{"type":"string","format":"date-time"}}}}},"Support":{"t\#
        ype":"object","description":"The range of the values; no forecast and no bound is outside of it.","required":[\#
        "min","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":\#
        {"type":"object","description":"The range of the values; no forecast and no bound is outside of it.","addition\#
        alProperties":false,"properties":{"min":{"type":["number","null"],"description":"0 by default for a rate or an\#
         increase; else unbounded."},"max":{"type":["number","null"],"description":"Above `min`; unbounded by default.\#
        "}}},"ThetaParameters":{"type":"object","description":"Hyper-parameters of the model `theta`.","additionalProp\#
        erties":false,"properties":{"variant":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic\#
        ","dynamic_optimized",null],"default":"dynamic_optimized","description":"The member of the family; `auto` take\#
        s the one with the smallest squared errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,\#
        "default":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 m\#
        eans none."},"season_type":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default\#
        ":"auto","description":"How the season is taken out: `auto` takes what leaves the smaller squared errors; alwa\#
        ys additive where a value is not positive."}}},"Training":{"type":"object","description":"How a watch is retra\#
        ined.","required":["parameters"],"properties":{"parameters":{"type":"string","enum":["auto","keep","reselect"]\#
        }}},"TrainingInput":{"type":"object","description":"How a watch is retrained.","additionalProperties":false,"p\#
        roperties":{"parameters":{"type":["string","null"],"enum":["auto","keep","reselect",null],"default":"auto","de\#
        scription":"What becomes of the orders, seasons and choices that the active version found: used again, or sear\#
        ched anew. `auto` keeps them for drift and reselects otherwise."}}},"TrainingRun":{"type":"object","descriptio\#
        n":"One attempt to make a version.","required":["id","watch","trigger","policy","parameters","state","progress\#
        ","actor","attempts","cause","version","outcome","error","spec_generation","data_source","requested_at","start\#
        ed_at","finished_at"],"properties":{"id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b\#
        2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","dr\#
        ift","manual","experiment"],"description":"cold_start: the first version under a configuration; cron: the sche\#
        dule; manual: asked for by a client; experiment: to make its challenger."},"policy":{"type":"string","enum":["\#
        full_retrain","finetune"]},"parameters":{"type":"string","enum":["keep","reselect"],"description":"Whether ord\#
        ers, seasons and choices of the active version are used again."},"state":{"type":"string","enum":["queued","ru\#
        nning","succeeded","failed","cancelled","superseded"],"description":"superseded: the configuration changed mea\#
        nwhile, the result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string\#
        "},"attempts":{"type":"integer"},"cause":{"type":["object","null"],"description":"Of a run for drift: what was\#
         found.","required":["severity","score","explanation"],"properties":{"severity":{"type":"string","enum":["low"\#
        ,"high"]},"score":{"type":["number","null"],"description":"The largest ratio of a live error to its baseline, \#
        or the largest live error in mode absolute."},"explanation":{"type":"string"}}},"version":{"type":["integer","\#
        null"],"description":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{\#
        "type":"null"}]},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"]\#
        ,"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"dat\#
        a_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_at":{"type":"string","format":"date-time"}\#
        ,"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format"\#
        :"date-time"}}},"TrainingRunAccepted":{"description":"The run, and whether it was open already.","allOf":[{"$r\#
        ef":"#/components/schemas/TrainingRun"},{"type":"object","required":["coalesced"],"properties":{"coalesced":{"\#
        type":"boolean","description":"An open run was there: it is the answer, no second one was made."}}}]},"Trainin\#
        gRunInput":{"type":"object","description":"How to train; an empty body retrains fully.","additionalProperties"\#
        :false,"properties":{"policy":{"type":["string","null"],"enum":["full_retrain","finetune",null],"default":"ful\#
        l_retrain","description":"`finetune` goes on from the active version where the model can."},"parameters":{"typ\#
        e":["string","null"],"enum":["keep","reselect",null],"description":"Whether orders, seasons and choices of the\#
         active version are used again; as `training.parameters` of the watch says by default. Fine-tuning always keep\#
        s them."}}},"TrainingRunList":{"type":"object","description":"Newest first.","required":["items"],"properties"\#
        :{"items":{"type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page_toke\#
        n":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"type":\#
        "object","description":"Cancels an open run.","required":["state"],"additionalProperties":false,"properties":{\#
        "state":{"type":"string","const":"cancelled","description":"The one change that a client can make."}}},"Traini\#
        ngRunPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","requi\#
        red":["validate_only","training_run"],"properties":{"validate_only":{"type":"boolean","const":true},"training_\#
        run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"object","description":"Errors ov\#
        er all steps and per step, means over the series.","required":["overall","steps"],"properties":{"overall":{"$r\#
        ef":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMet\#
        rics"}}}},"ValidationMetrics":{"type":"object","description":"Rolling-origin validation; `naive` is the last-v\#
        alue forecast on the same origins.","required":["overall","naive","steps","origins"],"properties":{"overall":{\#
        "$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"typ\#
        e":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer","description":"Rol\#
        ling origins."}}},"Version":{"type":"object","description":"An immutable result of training: where it stands, \#
        where it came from, how good it was.","required":["number","watch","model","stage","created_at","lineage","dat\#
        a_source","trigger","policy","actor","started_at","duration_ms","data_window","sample_count","series_count","s\#
        kipped_series","parameters","metrics","gate","features","preprocessing","importance","selection","drift_score"\#
        ,"configuration","artifact","imported","blocked","tags","description"],"properties":{"number":{"type":"integer\#
        ","minimum":1,"description":"Per watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"mod\#
        el":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","e\#
        ts","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection\#
        "]},"stage":{"type":"string","enum":["development","staging","production","archived"],"description":"developme\#
        nt: made, not accepted; staging: accepted, or served before; production: the active version; archived: kept fo\#
        r the record."},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","required":["pa\#
        rent","training_run"],"properties":{"parent":{"type":["integer","null"],"description":"The version that was ac\#
        tive then."},"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schemas/SourceRev\#
        ision"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"],"description":"c\#
        old_start: the first version under a configuration; cron: the schedule; manual: asked for by a client; experim\#
        ent: to make its challenger."},"policy":{"type":"string","enum":["full_retrain","finetune"],"description":"How\#
         it was made; a full retraining where there was nothing to fine-tune."},"training":{"type":"object","descripti\#
        on":"What became of the orders, seasons and choices found before; absent for versions made before this was rec\#
        orded.","required":["parameters"],"properties":{"parameters":{"type":"string","enum":["keep","reselect"]}}},"a\#
        ctor":{"type":"string"},"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"nu\#
        mber"},"data_window":{"type":"object","description":"Grid times of the oldest and newest point that was learnt\#
         from.","required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":\#
        "string","format":"date-time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_\#
        series":{"type":"array","items":{"type":"object","required":["series","reason"],"properties":{"series":{"type"\#
        :"string"},"reason":{"type":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref\#
        ":"#/components/schemas/ModelParameters"},"metrics":{"type":"object","required":["training","validation","live\#
        "],"properties":{"training":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"descri\#
        ption":"On the points that it has learnt from."},"validation":{"$ref":"#/components/schemas/ValidationMetrics"\#
        },"live":{"anyOf":[{"type":"object","required":["overall","steps"],"properties":{"overall":{"$ref":"#/componen
        """#
}
