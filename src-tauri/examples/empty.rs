//! A window with one line of text in it and nothing behind it: what the system's web view takes by itself, beside which
//! `cargo xtask bench launch` holds the app.

use std::borrow::Cow;
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, Assets, Runtime, WebviewWindowBuilder};

const PAGE: &[u8] = b"<!doctype html><html lang=en><title>Empty</title><main><h1>Empty</h1></main></html>";

/// The one page.
struct OnePage;

impl<R: Runtime> Assets<R> for OnePage {
    fn setup(&self, _: &App<R>) {}

    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        Some(Cow::Borrowed(PAGE))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

fn main() -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    context.set_assets(Box::new(OnePage));
    tauri::Builder::default()
        .setup(|app| {
            for config in &app.config().app.windows {
                WebviewWindowBuilder::from_config(app.handle(), config)?.build()?;
            }
            Ok(())
        })
        .run(context)
}
