//! Where the window stands: put back at the start, kept when it closes.

use crate::state::Shell;
use serde::{Deserialize, Serialize};
use std::sync::{Mutex, PoisonError};
use tauri::{PhysicalPosition, PhysicalSize, Runtime, WebviewWindow, WindowEvent};

/// A window's place on the desk, in the screen's own pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// From the left edge.
    pub x: i32,
    /// From the upper edge.
    pub y: i32,
    /// Inner width.
    pub width: u32,
    /// Inner height.
    pub height: u32,
    /// True where it fills the screen; the rest then says where it returns to.
    pub maximized: bool,
}

/// A screen: its upper left corner and its size.
type Screen = (i32, i32, u32, u32);

/// The least of a window that must lie on a screen for it to be put there.
const VISIBLE: i64 = 120;

/// Puts the window where it stood, and keeps its place from now on.
pub fn follow<R: Runtime>(window: &WebviewWindow<R>, place: Option<Place>, shell: Shell) {
    if let Some(place) = place {
        restore(window, place);
    }
    let last = Mutex::new(place);
    let seen = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::Resized(_) | WindowEvent::Moved(_) => {
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(now) = look(&seen, *last) {
                *last = Some(now);
            }
        }
        WindowEvent::CloseRequested { .. } | WindowEvent::Destroyed => {
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(place) = last.take() {
                // A window that cannot say where it stood still closes.
                let _ = shell.kept().save_window(place);
            }
        }
        _ => {}
    });
}

/// Has the web view painted by the processor. The window is text and thin lines, which that does in a few milliseconds; painting
/// on the graphics card holds a hundred megabytes more, and stays white with some drivers of just the cards that people here own.
///
/// # Errors
/// Where the window is gone.
#[cfg(target_os = "linux")]
pub fn paint_on_processor<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

fn restore<R: Runtime>(window: &WebviewWindow<R>, place: Place) {
    let screens: Vec<Screen> = window
        .available_monitors()
        .unwrap_or_default()
        .iter()
        .map(|it| (it.position().x, it.position().y, it.size().width, it.size().height))
        .collect();
    let Some(screen) = screen_of(place, &screens) else { return };
    let size = PhysicalSize::new(place.width.min(screen.2), place.height.min(screen.3));
    let _ = window.set_size(size);
    let _ = window.set_position(PhysicalPosition::new(place.x, place.y));
    if place.maximized {
        let _ = window.maximize();
    }
}

/// The screen on which enough of the window would be seen, its upper edge included. `None` where a screen was unplugged.
fn screen_of(place: Place, screens: &[Screen]) -> Option<Screen> {
    let overlap = |from: i32, length: u32, at: i32, room: u32| {
        let (from, at) = (i64::from(from), i64::from(at));
        (from + i64::from(length)).min(at + i64::from(room)) - from.max(at)
    };
    screens.iter().copied().find(|&(x, y, width, height)| {
        overlap(place.x, place.width, x, width) >= VISIBLE
            && overlap(place.y, place.height, y, height) >= VISIBLE
            && place.y >= y
    })
}

/// Where it stands now; a window that fills the screen returns to where it stood before.
fn look<R: Runtime>(window: &WebviewWindow<R>, before: Option<Place>) -> Option<Place> {
    if window.is_minimized().unwrap_or(false) {
        return None;
    }
    if window.is_maximized().unwrap_or(false) {
        return before.map(|place| Place { maximized: true, ..place });
    }
    let (at, size) = (window.outer_position().ok()?, window.inner_size().ok()?);
    let place = Place { x: at.x, y: at.y, width: size.width, height: size.height, maximized: false };
    (size.width > 0 && size.height > 0).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREENS: [Screen; 2] = [(0, 0, 1920, 1080), (1920, 0, 1280, 1024)];

    fn at(x: i32, y: i32) -> Place {
        Place { x, y, width: 1280, height: 800, maximized: false }
    }

    #[test]
    fn a_window_returns_to_the_screen_it_stood_on() {
        assert_eq!(screen_of(at(10, 10), &SCREENS), Some(SCREENS[0]));
        assert_eq!(screen_of(at(1900, 0), &SCREENS), Some(SCREENS[1]));
    }

    #[test]
    fn a_window_whose_screen_is_gone_opens_in_its_usual_place() {
        assert_eq!(screen_of(at(3300, 0), &SCREENS), None);
        assert_eq!(screen_of(at(10, -500), &SCREENS), None);
        assert_eq!(screen_of(at(i32::MIN, i32::MAX), &SCREENS), None);
        assert_eq!(screen_of(at(10, 10), &[]), None);
    }
}
