//! The command line. Names are a contract with scripts (design.md, "Command line").

use crate::facts::Facts;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use whichbox_core::catalog::architecture::KvType;
use whichbox_core::date::Date;

/// Which machine to buy to run language models locally, or that you need none.
#[derive(Debug, Parser)]
#[command(name = "whichbox-cli", version, disable_help_subcommand = true)]
pub struct Cli {
    /// Print JSON.
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The whole answer to a scenario.
    Recommend(RecommendArgs),
    /// How fast a model runs on a machine.
    Estimate(EstimateArgs),
    /// How much memory a model takes, and whether it fits a machine.
    Fit(FitArgs),
    /// What looks like weak hardware on this machine and is a setting.
    Diagnose(DiagnoseArgs),
    /// The source report's claims and what holds, or a claim of your own.
    Claims(ClaimsArgs),
    /// The answer as a file: .pdf, .md, .csv or .json by its ending.
    Report(ReportArgs),
    /// What the catalog holds.
    #[command(subcommand)]
    Catalog(CatalogCommand),
    /// Write the manual pages and the completions of shells, for packages.
    #[command(hide = true)]
    Pages(PagesArgs),
    /// Make a PDF of a report's data, for the window.
    #[command(hide = true)]
    Typeset,
}

#[derive(Debug, Args)]
pub struct PagesArgs {
    /// The folder that they go to.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}

#[derive(Debug, Args)]
pub struct RecommendArgs {
    /// The scenario file (JSON).
    #[arg(long, value_name = "FILE")]
    pub scenario: PathBuf,
    /// The day whose prices count, YYYY-MM-DD. Without it: today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Language of the text: en, de, es, pt-BR, hi.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    #[command(flatten)]
    pub facts: Facts,
}

#[derive(Debug, Args)]
pub struct ClaimsArgs {
    /// A claim to check, as somebody wrote it: "DGX Spark 25-50 tok/s on 70B, $3,000".
    #[arg(long, value_name = "TEXT")]
    pub check: Option<String>,
    /// A scenario: what the claimed machine would do for it.
    #[arg(long, value_name = "FILE", requires = "check")]
    pub scenario: Option<PathBuf>,
    /// The day whose prices count, YYYY-MM-DD. Without it: today.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Language of the text: en, de, es, pt-BR, hi.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    #[command(flatten)]
    pub facts: Facts,
}

#[derive(Debug, Args)]
pub struct DiagnoseArgs {
    /// A saved set of observations (JSON) instead of this machine.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// The scenario file (JSON): its tasks say what context and prompts are wanted.
    #[arg(long, value_name = "FILE")]
    pub scenario: Option<PathBuf>,
    /// Where Ollama answers, if not on this machine at its usual port. Another machine is only asked if you name it.
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    pub ollama: Option<String>,
    /// Where llama.cpp's server answers.
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    pub llama_server: Option<String>,
    /// Where LM Studio answers.
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    pub lm_studio: Option<String>,
    /// Where vLLM answers.
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    pub vllm: Option<String>,
    /// Where an MLX server answers.
    #[arg(long, value_name = "URL", conflicts_with = "from")]
    pub mlx: Option<String>,
    /// Stream through memory for a second to measure its bandwidth.
    #[arg(long, conflicts_with = "from")]
    pub measure: bool,
    /// Measure a loaded model for half a minute: how fast it reads and writes, beside what is expected of this machine.
    /// Without a name the first that is loaded.
    #[arg(long, value_name = "MODEL", num_args = 0..=1, default_missing_value = "", conflicts_with = "from")]
    pub benchmark: Option<String>,
    /// Save what was seen, without names, paths, keys or prompts. A file that is there is not replaced.
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    /// Replace the file of --save.
    #[arg(long, requires = "save")]
    pub replace: bool,
    /// Language of the text: en, de, es, pt-BR, hi.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    #[command(flatten)]
    pub facts: Facts,
}

#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The scenario and its day.
    #[command(flatten)]
    pub of: RecommendArgs,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Leave out which machine the person has and the prices of their own offers.
    #[arg(long)]
    pub discreet: bool,
}

#[derive(Debug, Args)]
pub struct EstimateArgs {
    /// Rows like those of the benchmarks, one JSON object a line; answers come in the same order.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["machine", "model", "quant", "context"])]
    pub batch: Option<PathBuf>,
    /// The machine's id.
    #[arg(long, value_name = "ID", required_unless_present = "batch")]
    pub machine: Option<String>,
    /// How many of it, linked.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=64))]
    pub units: u32,
    /// The model's id.
    #[arg(long, value_name = "ID", required_unless_present = "batch")]
    pub model: Option<String>,
    /// The quantization.
    #[arg(long, value_name = "Q")]
    pub quant: Option<String>,
    /// Context length, tokens; decode is estimated with it full.
    #[arg(long, value_name = "N", required_unless_present = "batch", value_parser = clap::value_parser!(u32).range(1..))]
    pub context: Option<u32>,
    /// Tokens of the prompt for prefill. Without it: the context length.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub prompt: Option<u32>,
    /// The engine. Without it: the usual one of the machine.
    #[arg(long, value_name = "E")]
    pub engine: Option<String>,
    #[command(flatten)]
    pub facts: Facts,
}

/// A KV type as it is written on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Kv {
    F16,
    #[value(name = "q8_0")]
    Q8,
    #[value(name = "q4_0")]
    Q4,
}

impl From<Kv> for KvType {
    fn from(kv: Kv) -> Self {
        match kv {
            Kv::F16 => Self::F16,
            Kv::Q8 => Self::Q8,
            Kv::Q4 => Self::Q4,
        }
    }
}

#[derive(Debug, Args)]
pub struct FitArgs {
    /// Rows of placements, one JSON object a line; answers come in the same order.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["model", "gguf", "context", "machine"])]
    pub batch: Option<PathBuf>,
    /// The model's id.
    #[arg(long, value_name = "ID", required_unless_present_any = ["batch", "gguf"])]
    pub model: Option<String>,
    /// A GGUF file instead of a model of the catalog: only its header is read. Of a split model, its first part.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["model", "quant"])]
    pub gguf: Option<PathBuf>,
    /// The quantization.
    #[arg(long, value_name = "Q")]
    pub quant: Option<String>,
    /// Context length, tokens.
    #[arg(long, value_name = "N", required_unless_present = "batch", value_parser = clap::value_parser!(u32).range(1..))]
    pub context: Option<u32>,
    /// How the KV cache is stored.
    #[arg(long, value_enum, default_value = "f16")]
    pub kv: Kv,
    /// Parallel slots.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=256))]
    pub slots: u32,
    /// The machine it should fit.
    #[arg(long, value_name = "ID")]
    pub machine: Option<String>,
    #[command(flatten)]
    pub facts: Facts,
}

#[derive(Debug, Subcommand)]
pub enum CatalogCommand {
    /// Check every file: form, sources, ranges and physics.
    Check {
        /// A catalog folder. Without it: the one this program carries.
        dir: Option<PathBuf>,
        /// A folder with entries of your own, to check beside it.
        #[arg(long, value_name = "DIR")]
        own: Option<PathBuf>,
    },
    /// List ids and names.
    List {
        /// What to list.
        #[arg(value_enum)]
        what: What,
        #[command(flatten)]
        facts: Facts,
    },
    /// Everything about one machine, model or cloud model.
    Show {
        /// Its id.
        id: String,
        #[command(flatten)]
        facts: Facts,
    },
    /// What is not known of each machine, and still to be looked for.
    Missing {
        /// One machine. Without it: all of them.
        id: Option<String>,
        #[command(flatten)]
        facts: Facts,
    },
    /// The model that stands for each class and use, and why.
    Classes {
        #[command(flatten)]
        facts: Facts,
    },
    /// A model's entry from its config.json (Hugging Face) or from a GGUF file.
    Import(ImportArgs),
    /// Make and sign a bundle of a catalog, for others to update from.
    Bundle {
        /// A catalog folder. Without it: the one this program carries.
        dir: Option<PathBuf>,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The secret key (minisign); its password is read from WHICHBOX_KEY_PASSWORD.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Make a key pair to sign bundles with: FILE and FILE.pub.
    NewKey {
        /// The file for the secret key.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Install a newer catalog. Where anything is wrong with it, nothing changes.
    Update {
        /// A bundle: a file, or an https address.
        #[arg(long, value_name = "FILE|ADDRESS")]
        from: String,
    },
    /// Go back to the catalog before the installed one.
    RollBack,
    /// Trust bundles that are signed with a key.
    Trust {
        /// The public key, or a file that has it.
        key: String,
    },
    /// Which catalog is in force, and whether updates are on.
    Status,
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    /// A config.json of Hugging Face.
    #[arg(long, value_name = "FILE", required_unless_present = "gguf", conflicts_with = "gguf")]
    pub hf: Option<PathBuf>,
    /// A GGUF file: only its header is read. Of a split model, its first part.
    #[arg(long, value_name = "FILE")]
    pub gguf: Option<PathBuf>,
    /// The id that the entry gets. Without it: made from the name.
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// The model's name, where the file does not say.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Who made it.
    #[arg(long, value_name = "NAME")]
    pub vendor: Option<String>,
    /// A file of your own entries to write it into. Without it: it is printed.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// What can be listed.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum What {
    Machines,
    Models,
    Cloud,
}
