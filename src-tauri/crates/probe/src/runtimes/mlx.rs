//! MLX's servers: a list of models and nothing else. They have no setting for the window; the cache grows until memory is
//! gone.

use super::{Context, catalog_model, items, running, text};
use crate::http::{Client, HttpError};
use serde_json::Value;
use whichbox_core::catalog::machine::Os;
use whichbox_core::observe::{DefinitionSeen, Fact, Missing, RuntimeKind, RuntimeSeen};

pub(crate) fn look(client: &Client, context: &Context<'_>, named: bool) -> Result<RuntimeSeen, HttpError> {
    if !named && context.around.os.is_some_and(|it| it != Os::Macos) {
        return Err(HttpError::NotRunning);
    }
    let models = client.get("/v1/models")?;
    // Many programs serve such a list. Entries without an owner, on a Mac, at this port, are MLX's.
    let own = items(&models, "data").all(|it| it["owned_by"].is_null() && it["id"].is_string());
    let likely = named || context.around.os == Some(Os::Macos);
    if !models["data"].is_array() || !own || !likely {
        return Err(HttpError::Unreadable("no list of models of MLX".to_owned()));
    }
    Ok(read(&models, context))
}

pub(crate) fn read(models: &Value, context: &Context<'_>) -> RuntimeSeen {
    let mut seen = RuntimeSeen::new(RuntimeKind::Mlx, running(None));
    let definitions = items(models, "data").filter_map(|it| text(&it["id"])).map(|id| DefinitionSeen {
        model: context.catalog.and_then(|catalog| catalog_model(catalog, &[&id], None)),
        name: id.rsplit('/').next().unwrap_or_default().to_owned(),
        ..DefinitionSeen::default()
    });
    seen.definitions = Some(definitions.collect());
    let untold = [
        Fact::RuntimeVersion,
        Fact::RuntimeLog,
        Fact::RuntimeSettings,
        Fact::LoadedModels,
        Fact::ContextInForce,
        Fact::Counters,
        Fact::Requests,
    ];
    for fact in untold {
        seen.missing.insert(fact, Missing::NotSupported);
    }
    seen
}
