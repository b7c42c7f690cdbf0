/// One setting of the server. The table drives flags, environment, file, `config show` and the README.
package struct Setting: Sendable {
    /// `database_url`; the flag is `--database-url`, the variable `SENTINEL_DATABASE_URL`.
    package let name: String
    /// What holds without it, as text; empty = none.
    package let fallback: String
    package let meaning: String
    /// Never printed.
    package let isSecret: Bool

    init(_ name: String, default fallback: String = "", _ meaning: String, isSecret: Bool = false) {
        self.name = name
        self.fallback = fallback
        self.meaning = meaning
        self.isSecret = isSecret
    }

    package var flag: String { "--" + name.replacing("_", with: "-") }
    package var variable: String { "SENTINEL_" + name.uppercased() }

    /// Every setting, in the order in which help shows them.
    package static let all: [Setting] = [
        Setting("listen", default: "127.0.0.1:8787", "Address and port of the API and of /metrics."),
        Setting(
            "database_url",
            "PostgreSQL to use, postgresql://user@host/db. Without it Sentinel runs its own private cluster.",
            isSecret: true),
        Setting(
            "data_dir", default: "/var/lib/sentinel as root, else $XDG_STATE_HOME/sentinel",
            "Directory of the private cluster, the secret key and the lock."),
        Setting("postgres_bin_dir", "Where initdb and postgres are, when they are not found by themselves."),
        Setting("source_url", "Prometheus to create as data source 'default' at the first start."),
        Setting("source_scrape_interval", default: "15s", "How often that Prometheus scrapes its targets."),
        Setting(
            "secret_key", "64 hexadecimal digits that seal stored credentials. Without it: a key file in data_dir.",
            isSecret: true),
        Setting("training_threads", default: "number of cores minus one", "Training runs that compute at once."),
        Setting("api_connections", default: "4", "PostgreSQL connections for API calls."),
        Setting("worker_connections", default: "2", "PostgreSQL connections for schedules and reconciliation."),
        Setting("training_connections", default: "2", "PostgreSQL connections for training runs."),
        Setting(
            "checkpoint_interval", default: "5m",
            "How often what a watch knows is written down, so that a restart goes on where it was."),
        Setting(
            "retention_training_runs", default: "90d",
            "How long finished training runs are kept; the newest one of a watch stays."),
        Setting(
            "retention_evidence", default: "30d",
            "How long the evidence of an experiment is kept after its end; its verdict and result stay."),
        Setting("retention_backtests", default: "90d", "How long finished back-tests are kept."),
        Setting("request_timeout", default: "30s", "Longest time that an API call may take."),
        Setting("body_limit", default: "1048576", "Largest request body in bytes."),
        Setting("drain_timeout", default: "8s", "Longest time for finishing work after SIGTERM."),
        Setting("allow_unsafe_postgres", default: "false", "Accept a PostgreSQL with fsync or synchronous_commit off."),
        Setting("log_level", default: "info", "trace, debug, info, notice, warning, error or critical."),
        Setting("log_format", default: "text", "text or json; one line an event on standard error."),
    ]
}
