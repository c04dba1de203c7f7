//! Which model of the catalog a runtime's model is.

use whichbox_core::catalog::Catalog;
use whichbox_core::speed::names::{contains, model_tokens};

/// How far counts of parameters may differ: makers round, and some count embeddings twice.
const NEAR: f64 = 0.12;

/// The model of the catalog that one of these names means, the surest name first. The parameters that the runtime counts
/// must not contradict it; where they are all that is known, nothing is claimed.
#[must_use]
pub fn catalog_model(catalog: &Catalog, names: &[&str], parameters: Option<f64>) -> Option<String> {
    names.iter().find_map(|name| by_name(catalog, name, parameters))
}

fn by_name(catalog: &Catalog, name: &str, parameters: Option<f64>) -> Option<String> {
    let plain = name.trim_end_matches(":latest");
    let fits = |total: f64| parameters.is_none_or(|it| (it / total - 1.0).abs() < NEAR);
    let asked = model_tokens(plain);
    let models = || catalog.models.iter().filter(|model| fits(model.params));
    // A tag of Ollama's library is a name that stands for one model.
    if let Some(model) = models().find(|it| it.ollama.as_deref() == Some(plain)) {
        return Some(model.id.clone());
    }
    let named = models().filter_map(|model| {
        let names = [model.id.as_str(), model.name.as_str()];
        let longest = names
            .iter()
            .map(|it| model_tokens(it))
            .filter(|it| !it.is_empty() && contains(&asked, it))
            .map(|it| it.len());
        longest.max().map(|length| (length, model))
    });
    let mut named: Vec<_> = named.collect();
    let longest = named.iter().map(|(length, _)| *length).max()?;
    named.retain(|(length, _)| *length == longest);
    match named.as_slice() {
        [(_, only)] => Some(only.id.clone()),
        _ => None,
    }
}
