//! Which facts a command works with: the catalog in force, and what the person added.

use crate::failure::Failure;
use clap::Args;
use std::path::{Path, PathBuf};
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::check::check_own;
use whichbox_core::catalog::load::TextFile;
use whichbox_core::catalog::own::Own;
use whichbox_keep::update::Shelf;
use whichbox_keep::{files, own};

/// The name of the app's data folder, as the window has it.
const APP: &str = "dev.whichbox.app";

/// Options that every command with a catalog takes.
#[derive(Debug, Args, Default, Clone)]
pub struct Facts {
    /// A catalog folder. Without it: the newest that is installed, or the one this program carries.
    #[arg(long, value_name = "DIR")]
    pub catalog: Option<PathBuf>,
    /// A folder with machines, models, cloud models and offers of your own, as TOML.
    #[arg(long, value_name = "DIR")]
    pub own: Option<PathBuf>,
}

impl Facts {
    /// The catalog with the person's own entries in it.
    pub fn catalog(&self) -> Result<Catalog, Failure> {
        let catalog = self.without_own()?;
        match &self.own {
            Some(folder) => {
                let own = own_below(folder)?;
                for problem in check_own(&catalog, &own).iter().filter(|problem| problem.harmless) {
                    eprintln!("note: {}: {}: {}", problem.subject, problem.field, problem.reason);
                }
                Ok(catalog.with_own(&own)?)
            }
            None => Ok(catalog),
        }
    }

    fn without_own(&self) -> Result<Catalog, Failure> {
        match (&self.catalog, shelf()) {
            (Some(folder), _) => from_folder(folder),
            (None, Some(shelf)) => {
                let now = shelf.in_force()?;
                for trouble in &now.trouble {
                    eprintln!("note: the newer catalog that was installed is not in force: {trouble}");
                }
                Ok(now.catalog)
            }
            (None, None) => Ok(Catalog::embedded()?),
        }
    }
}

/// The app's data folder: `WHICHBOX_DATA`, or where the system keeps such things. `None` on a system without one.
pub fn data_folder() -> Option<PathBuf> {
    match std::env::var_os("WHICHBOX_DATA").filter(|it| !it.is_empty()) {
        Some(folder) => Some(folder.into()),
        None => dirs::data_dir().map(|folder| folder.join(APP)),
    }
}

/// Where newer catalogs are kept.
pub fn shelf() -> Option<Shelf> {
    data_folder().map(|folder| Shelf::below(&folder))
}

/// A person's own entries. Unlike the app's own folder, one that is named must be there.
pub fn own_below(folder: &Path) -> Result<Own, Failure> {
    if folder.is_file() {
        return Ok(own::read_file(folder)?);
    }
    // Reading the listing gives the system's words for a folder that is none.
    std::fs::read_dir(folder).map_err(|e| Failure::unreadable(folder, &e))?;
    Ok(own::read(folder)?)
}

/// A catalog from a folder of files.
pub fn from_folder(folder: &Path) -> Result<Catalog, Failure> {
    let found = files::toml_below(folder)?;
    Ok(Catalog::from_files(found.iter().map(|(path, text)| TextFile { path, text }))?)
}
