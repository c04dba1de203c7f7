//! The window's menu. What stands in it and which keys belong to it is here; how it reads comes from the pages, which
//! hold the messages of every language; what a choice means is theirs too. Zoom alone is the window's own.
//!
//! Behind a trait, because a test has no menu bar.

use crate::bridge::{MenuItem as Item, ShellError};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tauri::ipc::Channel;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Runtime};

/// How the menu reads, by item.
pub type Labels = BTreeMap<Item, String>;

/// A window's menu.
pub trait MenuBar: Send + Sync {
    /// Shows the menu with these words, in place of the one before.
    ///
    /// # Errors
    /// The system's.
    fn show(&self, labels: &Labels) -> Result<(), ShellError>;
}

/// A run without a menu bar.
pub struct NoMenuBar;

impl MenuBar for NoMenuBar {
    fn show(&self, _: &Labels) -> Result<(), ShellError> {
        Ok(())
    }
}

/// Who hears what was chosen.
#[derive(Default)]
pub struct Listener(Mutex<Option<Channel<Item>>>);

impl Listener {
    /// From now on this one.
    pub fn set(&self, channel: Channel<Item>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }

    /// Tells what was chosen. A page that is gone hears nothing.
    pub fn tell(&self, item: Item) {
        if let Some(channel) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = channel.send(item);
        }
    }
}

/// What stands at a place of the menu.
enum Entry {
    /// Something the pages do, with its keys.
    Own(Item, Option<&'static str>),
    /// Something the system does by itself.
    System(Item),
    Line,
}

use Entry::{Line, Own, System};

const FILE: &[Entry] = &[
    Own(Item::OpenFile, Some("CmdOrCtrl+O")),
    Line,
    Own(Item::KeepScenario, Some("CmdOrCtrl+S")),
    Own(Item::SaveFile, Some("CmdOrCtrl+Shift+S")),
    Own(Item::SavePdf, Some("CmdOrCtrl+P")),
    Line,
    System(Item::CloseWindow),
];
const EDIT: &[Entry] = &[
    Own(Item::Undo, Some("CmdOrCtrl+Z")),
    Own(Item::Redo, Some("CmdOrCtrl+Shift+Z")),
    Line,
    System(Item::Cut),
    System(Item::Copy),
    System(Item::Paste),
    System(Item::SelectAll),
];
const VIEW: &[Entry] = &[
    Own(Item::Advice, Some("CmdOrCtrl+1")),
    Own(Item::Compare, Some("CmdOrCtrl+2")),
    Own(Item::Diagnose, Some("CmdOrCtrl+3")),
    Own(Item::Claims, Some("CmdOrCtrl+4")),
    Own(Item::Evidence, Some("CmdOrCtrl+5")),
    Own(Item::Catalog, Some("CmdOrCtrl+6")),
    Own(Item::Scenarios, Some("CmdOrCtrl+7")),
    Own(Item::Settings, Some("CmdOrCtrl+,")),
    Line,
    Own(Item::ZoomIn, Some("CmdOrCtrl+=")),
    Own(Item::ZoomOut, Some("CmdOrCtrl+-")),
    Own(Item::ZoomReset, Some("CmdOrCtrl+0")),
];
const HELP: &[Entry] = &[Own(Item::Tour, None), Own(Item::About, None)];
const MENUS: [(Item, &[Entry]); 4] = [(Item::File, FILE), (Item::Edit, EDIT), (Item::View, VIEW), (Item::Help, HELP)];
/// The menu that carries the app's name, on macOS only.
const APP: &[Entry] = &[
    Own(Item::About, None),
    Line,
    Own(Item::Settings, None),
    Line,
    System(Item::Hide),
    System(Item::HideOthers),
    Line,
    System(Item::Quit),
];

/// The system's own menu bar.
struct Native<R: Runtime>(AppHandle<R>);

impl<R: Runtime> MenuBar for Native<R> {
    fn show(&self, labels: &Labels) -> Result<(), ShellError> {
        let shown = self.build(labels).and_then(|menu| self.0.set_menu(menu));
        shown.map(|_| ()).map_err(|error| ShellError::Failed { reason: error.to_string() })
    }
}

impl<R: Runtime> Native<R> {
    fn build(&self, labels: &Labels) -> tauri::Result<Menu<R>> {
        let menu = Menu::new(&self.0)?;
        if cfg!(target_os = "macos") {
            menu.append(&self.submenu("Whichbox", APP, labels)?)?;
        }
        for (title, entries) in MENUS {
            menu.append(&self.submenu(label(labels, title), entries, labels)?)?;
        }
        Ok(menu)
    }

    fn submenu(&self, title: &str, entries: &[Entry], labels: &Labels) -> tauri::Result<Submenu<R>> {
        let menu = Submenu::new(&self.0, title, true)?;
        for entry in entries {
            match entry {
                // Choosing a page that this build does not have is no choice: without words an item is left out.
                Own(item, keys) => {
                    if let Some(text) = labels.get(item) {
                        menu.append(&MenuItem::with_id(&self.0, item.id(), text, true, *keys)?)?;
                    }
                }
                System(item) => menu.append(&self.system(*item, label(labels, *item))?)?,
                Line => menu.append(&PredefinedMenuItem::separator(&self.0)?)?,
            }
        }
        Ok(menu)
    }

    fn system(&self, item: Item, text: &str) -> tauri::Result<PredefinedMenuItem<R>> {
        let text = Some(text);
        match item {
            Item::Cut => PredefinedMenuItem::cut(&self.0, text),
            Item::Copy => PredefinedMenuItem::copy(&self.0, text),
            Item::Paste => PredefinedMenuItem::paste(&self.0, text),
            Item::SelectAll => PredefinedMenuItem::select_all(&self.0, text),
            Item::Hide => PredefinedMenuItem::hide(&self.0, text),
            Item::HideOthers => PredefinedMenuItem::hide_others(&self.0, text),
            Item::Quit => PredefinedMenuItem::quit(&self.0, text),
            _ => PredefinedMenuItem::close_window(&self.0, text),
        }
    }
}

fn label(labels: &Labels, item: Item) -> &str {
    labels.get(&item).map_or("", String::as_str)
}

/// The system's menu bar, and what is done where something is chosen from it.
pub fn native<R: Runtime>(app: &AppHandle<R>, listener: Arc<Listener>) -> Arc<dyn MenuBar> {
    let zoom = Mutex::new(1.0);
    app.on_menu_event(move |app, event| {
        let Some(item) = Item::from_id(event.id().as_ref()) else { return };
        match item {
            Item::ZoomIn | Item::ZoomOut | Item::ZoomReset => {
                let mut zoom = zoom.lock().unwrap_or_else(PoisonError::into_inner);
                *zoom = zoomed(*zoom, item);
                if let Some(window) = app.get_webview_window("main") {
                    let _ = window.set_zoom(*zoom);
                }
            }
            _ => listener.tell(item),
        }
    });
    Arc::new(Native(app.clone()))
}

/// Steps of a quarter between half and three times the size.
fn zoomed(now: f64, item: Item) -> f64 {
    match item {
        Item::ZoomIn => (now + 0.25).min(3.0),
        Item::ZoomOut => (now - 0.25).max(0.5),
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_item_is_known_again_by_its_id() {
        for item in Item::ALL {
            assert_eq!(Item::from_id(&item.id()), Some(item));
        }
        assert_eq!(Item::from_id("no-such-item"), None);
    }

    #[test]
    fn every_item_stands_in_the_menu_and_no_keys_are_given_twice() {
        let mut items = BTreeSet::new();
        let mut keys = BTreeSet::new();
        for (title, entries) in MENUS.into_iter().chain([(Item::File, APP)]) {
            items.insert(title);
            for entry in entries {
                match entry {
                    Own(item, shortcut) => {
                        items.insert(*item);
                        if let Some(shortcut) = shortcut {
                            assert!(keys.insert(*shortcut), "{shortcut} stands twice");
                        }
                    }
                    System(item) => drop(items.insert(*item)),
                    Line => {}
                }
            }
        }
        assert_eq!(items, Item::ALL.into_iter().collect());
    }

    #[test]
    fn zoom_stays_within_its_bounds() {
        let mut zoom = 1.0;
        for _ in 0..20 {
            zoom = zoomed(zoom, Item::ZoomIn);
        }
        assert!((zoom - 3.0).abs() < f64::EPSILON);
        for _ in 0..20 {
            zoom = zoomed(zoom, Item::ZoomOut);
        }
        assert!((zoom - 0.5).abs() < f64::EPSILON);
        assert!((zoomed(zoom, Item::ZoomReset) - 1.0).abs() < f64::EPSILON);
    }
}
