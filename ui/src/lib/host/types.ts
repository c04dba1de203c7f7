//! The forms that cross the bridge, as the Rust types write them (`serde` names, `Option<T>` is `T | null`).

export type Verdict = "keep" | "fix" | "hybrid" | "buy" | "none";
export type TierId = "everyday" | "capacity" | "cuda" | "frontier";
export type Os = "macos" | "windows" | "linux";
export type Need = "cuda" | "portable" | "quiet";
export type Basis = "measured_here" | "measured_elsewhere" | "calibrated" | "physics_only";
export type Grade = "A" | "B" | "C";
export type Where = "local" | "split" | "cloud" | "nowhere";
export type KvType = "f32" | "f16" | "q8_0" | "q5_0" | "q4_0";
export type EngineKind = "llama.cpp" | "ollama" | "mlx" | "vllm";
export type FormFactor = "mini-pc" | "desktop" | "tower" | "laptop" | "tablet" | "board" | "server";
export type SellerKind =
  "maker" | "retailer" | "refurbished" | "market" | "used" | "builder" | "parts" | "own" | "claimed";
export type Availability =
  "orderable" | "preorder" | "refurbished" | "used" | "out-of-stock" | "announced" | "withdrawn";
export type ModelClass = "7b" | "30b-dense" | "30b-moe" | "70b-dense" | "120b-moe" | "400b-dense" | "frontier-moe";
export type TaskKind = "coding-agent" | "refactor" | "chat" | "documents" | "batch" | "own";
export type FlipOf = "budget" | "private-share" | "price-of-pick" | "price-of-runner-up";
export type Rule = "context-cap-below-native" | "prompt-over-cap" | "timeout-shorter-than-prefill";
export type ClaimTopic =
  "price" | "hardware" | "speed" | "memory" | "context" | "timeout" | "workflow" | "software" | "cloud";
export type Standing = "holds" | "partly" | "outdated" | "wrong" | "open";

export interface Money {
  amount: number;
  currency: string;
}

export interface Range {
  low: number;
  expected: number;
  high: number;
}

export interface Speed extends Range {
  basis: Basis;
  limit: number;
}

export type Reason =
  | { code: "current-does-it"; params: { machine: string; minutes: number } }
  | { code: "free-fix-does-it"; params: { machine: string; fixes: number; needed_gib: number; usable_gib: number } }
  | { code: "cloud-takes-the-rest"; params: { machine: string; tasks: string[] } }
  | { code: "current-falls-short"; params: { machine: string; task: string } }
  | { code: "no-current-machine"; params: Record<string, never> }
  | { code: "cheapest-that-passes"; params: { of: number } }
  | { code: "most-memory-for-money"; params: { usable_gib: number; per_gib: number } }
  | { code: "holds-model"; params: { model: string; needed_gib: number; usable_gib: number } }
  | { code: "minutes-a-day"; params: Range }
  | { code: "faster-than-next"; params: { than: string; minutes: number } }
  | { code: "cheaper-than-next"; params: { than: string; by: number } }
  | { code: "tie-with-next"; params: { with: string } }
  | { code: "runs-preferred-system"; params: { os: string } }
  | { code: "second-box"; params: { os: string } }
  | { code: "wrong-system"; params: { os: string } }
  | { code: "lacks-need"; params: { need: string } }
  | { code: "noise-unknown"; params: Record<string, never> }
  | { code: "over-budget"; params: { by: number } }
  | {
      code: "does-not-fit";
      params: { task: string; model: string; needed_gib: number; usable_gib: number; context: number };
    }
  | { code: "no-model-for-wish"; params: { task: string } }
  | { code: "window-too-short"; params: { task: string; model: string; needed: number; most: number } }
  | { code: "too-slow"; params: { task: string; wait_s: number; accepted_s: number } }
  | { code: "bandwidth-bound"; params: { model: string; bandwidth_gbs: number; limit_tps: number } }
  | { code: "raise-gpu-limit"; params: { how: string } }
  | { code: "kv-quantized"; params: { task: string; kv_type: string } }
  | { code: "tight-memory"; params: { headroom_gib: number } }
  | { code: "models-swapped"; params: Record<string, never> }
  | { code: "stale-price"; params: { days: number } }
  | { code: "weak-price"; params: Record<string, never> }
  | { code: "cannot-be-bought"; params: { availability: Availability } }
  | { code: "withdrawn"; params: { since: string } }
  | { code: "no-price"; params: Record<string, never> }
  | { code: "not-for-home"; params: Record<string, never> }
  | { code: "speed-little-known"; params: Record<string, never> }
  | { code: "link-little-known"; params: { units: number } }
  | { code: "dominated"; params: { by: string; saves: number } }
  | { code: "slower-memory-than-current"; params: { bandwidth_gbs: number; current_gbs: number } }
  | { code: "figure-missing"; params: { figure: string } };

export interface Finding {
  rule: Rule;
  before: number;
  after: number;
  unit: string;
  fix: string;
  params: {
    model: string;
    label: string | null;
    prompt_tokens: number | null;
    prefill_tps: number | null;
    prefill_s: number | null;
    needed_gib: number | null;
    usable_gib: number | null;
  };
  source: string;
}

export interface Price extends Money {
  low: number | null;
  high: number | null;
  date: string;
  age_days: number;
  stale: boolean;
  seller: SellerKind;
  availability: Availability;
  source: string;
  url: string | null;
  grade: Grade;
  second_hand: boolean;
  note: string | null;
}

export interface MemoryGib {
  weights: number;
  kv: number;
  compute: number;
  reserve: number;
  usable: number;
  headroom: number;
  tight: boolean;
  weights_computed: boolean;
}

export interface TaskPlan {
  id: string;
  where: Where;
  local_share: number;
  model: string | null;
  model_name: string | null;
  quant: string | null;
  kv_type: KvType;
  engine: EngineKind | null;
  backend: string | null;
  context: number;
  fits: boolean;
  needs_raised_limit: boolean;
  raise_limit_how: string | null;
  memory_gib: MemoryGib | null;
  decode_tps: Speed | null;
  prefill_tps: Speed | null;
  first_token_s: Range | null;
  wait_s: Range | null;
  in_time: boolean;
  in_time_uncertain: boolean;
  minutes_per_day: Range | null;
  problem: Reason | null;
}

export interface Plan {
  machine: string;
  name: string;
  units: number;
  os: Os;
  price: Price | null;
  tasks: TaskPlan[];
  passes: boolean;
  together: boolean;
  usable_gib: number;
  minutes_waited_per_day: Range;
  kwh_per_day: number | null;
  cost_over_horizon: Money | null;
  cost_parts: { purchase: Money; electricity: Money | null; cloud: Money | null } | null;
  remarks: Remark[];
}

export interface Remark {
  text: string;
  source: string;
}

export interface Flip {
  of: FlipOf;
  now: number;
  at: number;
  tier: TierId | null;
  pick: string | null;
  verdict: Verdict | null;
}

export interface TierAnswer {
  id: TierId;
  over_budget_by: Money | null;
  pick: Plan | null;
  runner_up: Plan | null;
  if_you_find_one: { machine: string; name: string; units: number; at_most: Money } | null;
  tie: boolean;
  reasons: Reason[];
  against: Reason[];
  flips: Flip[];
}

export interface Leaving {
  task: string;
  share: number;
  cloud_model: string | null;
  cloud_name: string | null;
  provider: string | null;
  monthly: Money | null;
  price_date: string | null;
  terms: string | null;
  tokens_per_day: number;
}

export interface Hybrid {
  share_at_home: number;
  machine: string | null;
  leaves: Leaving[];
  monthly_bill: Money | null;
  break_even_months: number | null;
  routing: string;
}

export interface NotWorthIt {
  machine: string;
  name: string;
  units: number;
  reasons: Reason[];
}

export interface CandidateSummary {
  machine: string;
  name: string;
  units: number;
  price: number | null;
  can_be_bought: boolean;
  passes: boolean;
  meets_wishes: boolean;
  on_frontier: boolean;
  minutes_waited_per_day: Range | null;
  usable_gib: number;
  needed_gib: number | null;
  picked_for: TierId[];
}

export interface Unknown {
  subject: string;
  why: HostError;
}

export interface Recommendation {
  as_of: string;
  catalog_version: string;
  verdict: Verdict;
  reasons: Reason[];
  findings: Finding[];
  current: Plan | null;
  purchase: Plan | null;
  tiers: TierAnswer[];
  hybrid: Hybrid | null;
  not_worth_it: NotWorthIt[];
  candidates: CandidateSummary[];
  changes_the_answer: Flip[];
  unknown: Unknown[];
}

/** What was handed in and cannot be used. */
export type HostError =
  | { code: "malformed"; file: string; path: string; reason: string }
  | { code: "invalid"; path: string; reason: string }
  | { code: "no-tasks" }
  | { code: "negative-budget"; amount: string }
  | { code: "share-out-of-range"; path: string; value: string }
  | { code: "context-beyond-model"; path: string; tokens: number; model: string; most: number }
  | { code: "unknown-machine"; path: string; id: string; near: string | null }
  | { code: "unknown-model"; path: string; id: string; near: string | null }
  | { code: "unknown-quant"; model: string; quant: string }
  | { code: "unknown-engine"; engine: string }
  | { code: "no-exchange-rate"; path: string; currency: string }
  | { code: "not-published"; subject: string; figure: string };

export type ModelWish = { id: string } | { class: ModelClass } | { min_quality: number };

export interface Task {
  id: string;
  kind: TaskKind;
  requests_per_day: number;
  prompt_tokens: number;
  cached_tokens?: number;
  answer_tokens: number;
  context_tokens?: number | null;
  model: ModelWish;
  longest_wait_s?: number | null;
  private?: boolean | null;
}

export interface Observed {
  model?: string | null;
  context_cap?: number | null;
  context_label?: string | null;
  client_timeout_s?: number | null;
  longest_prompt_tokens?: number | null;
  prefill_tokens_per_s?: number | null;
  decode_tokens_per_s?: number | null;
}

export interface Scenario {
  version: number;
  name?: string | null;
  tasks: Task[];
  budget: Money;
  private_share: number;
  os?: { prefer?: Os | null; second_box?: boolean };
  needs?: Need[];
  current?: { machine: string; observed?: Observed | null } | null;
  horizon_months?: number;
  electricity_per_kwh?: number | null;
  exchange?: { per_usd: number; date: string } | null;
}

export interface Preset {
  id: string;
  tasks: Task[];
}

/** One machine of the catalog, in short. */
export interface MachineOverview {
  id: string;
  name: string;
  vendor: string;
  form: FormFactor;
  os: Os[];
  chip: string;
  memory_gib: number;
  bandwidth_gbs: number | null;
  max_units: number;
  for_home: boolean;
  price: Price | null;
  remarks: Remark[];
}

/** One open model of the catalog, in short. */
export interface ModelOverview {
  id: string;
  name: string;
  vendor: string;
  class: ModelClass;
  params_b: number;
  active_b: number | null;
  context: number;
  licence: string | null;
  released: string | null;
  smallest_gib: number | null;
}

export interface ClaimOverview {
  id: string;
  topic: ClaimTopic;
  machine: string | null;
  standing: Standing;
  sources: { title: string; url: string | null; date: string; grade: Grade }[];
}

export interface CatalogOverview {
  version: string;
  machines: MachineOverview[];
  models: ModelOverview[];
  claims: ClaimOverview[];
}

export type Theme = "system" | "light" | "dark";

export interface Settings {
  theme: Theme;
  /** A language that there are messages for; `null` follows the system. */
  language: string | null;
}

/** Something that happened while the app was starting and that the person should know. */
export type Notice =
  | { code: "settings-moved-aside"; file: string; moved_to: string; reason: string }
  | { code: "settings-from-newer"; file: string; moved_to: string; version: number }
  | { code: "part-not-used"; part: string; moved_to: string; reason: string }
  | { code: "nothing-kept"; file: string; reason: string };

/** The machine that the app runs on. */
export interface ThisMachine {
  machine: string | null;
  could_be: string[];
  os: Os | null;
  product: string | null;
  cpu: string | null;
  memory_gib: number | null;
  gpus: { name: string | null; memory_gib: number | null }[];
}

/** What the shell can fail at. */
export type ShellError =
  | { code: "folder-read-only"; folder: string }
  | { code: "folder-missing"; folder: string }
  | { code: "disk-full"; file: string }
  | { code: "not-written"; file: string; reason: string }
  | { code: "not-kept"; file: string }
  | { code: "report-failed"; reason: string }
  | { code: "failed"; reason: string };

/** Everything the window needs before it can show an answer. */
export interface Start {
  version: string;
  today: string;
  settings: Settings;
  scenario: Scenario;
  notices: Notice[];
}

export type ExportKind = "pdf" | "json";
