//! Names of devices from the list of PCI names that most Linux systems carry.

/// Where distributions keep the list.
pub const PLACES: [&str; 3] = ["/usr/share/hwdata/pci.ids", "/usr/share/misc/pci.ids", "/usr/share/pci.ids"];

/// A number as sysfs writes it (`0x1002`) or the list does (`1002`).
#[must_use]
pub fn number(text: &str) -> Option<u16> {
    u16::from_str_radix(text.trim().trim_start_matches("0x"), 16).ok()
}

/// The name of a device in the list's text.
#[must_use]
pub fn name(list: &str, vendor: u16, device: u16) -> Option<String> {
    let mut inside = false;
    for line in list.lines() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if let Some(rest) = line.strip_prefix('\t') {
            if !inside || rest.starts_with('\t') {
                continue;
            }
            let (id, name) = rest.split_once("  ")?;
            if number(id) == Some(device) {
                return Some(name.trim().to_owned());
            }
        } else {
            if inside {
                return None;
            }
            // Classes at the end of the list begin with `C`, which is no number of four digits followed by two spaces.
            inside = line.split_once("  ").is_some_and(|(id, _)| id.len() == 4 && number(id) == Some(vendor));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "# comment\n1002  Advanced Micro Devices, Inc. [AMD/ATI]\n\t1586  Strix Halo [Radeon 8060S]\n\
        \t744c  Navi 31 [Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M]\n\t\t1002 0e3b  RX 7900 GRE [XFX]\n\
        8086  Intel Corporation\n\te211  Battlemage G21 [Intel Graphics]\nC 03  Display controller\n";

    #[test]
    fn a_device_is_found_under_its_vendor_only() {
        assert_eq!(name(LIST, 0x1002, 0x1586).as_deref(), Some("Strix Halo [Radeon 8060S]"));
        assert_eq!(name(LIST, 0x8086, 0x1586), None);
        assert_eq!(name(LIST, 0x8086, 0xe211).as_deref(), Some("Battlemage G21 [Intel Graphics]"));
        assert_eq!(name(LIST, 0x10de, 0x2684), None);
    }

    #[test]
    fn what_makes_no_sense_names_nothing() {
        assert_eq!(name("1002\n\tbroken\n", 0x1002, 1), None);
        assert_eq!(number("0xzz"), None);
        assert_eq!(number("0x1002\n"), Some(0x1002));
    }
}
