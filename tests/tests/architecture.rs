//! The picture in docs/architecture.md is drawn from what the code says of itself: cargo's dependencies and the pages' imports.
#![expect(clippy::unwrap_used, reason = "tests may")]

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

const PICTURE: &str = "docs/images/architecture.svg";

/// Who knows whom.
type Graph = BTreeMap<String, BTreeSet<String>>;

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The workspace's crates; what only tests use is left out.
fn crates() -> Graph {
    let house = MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .no_deps()
        .exec()
        .unwrap();
    let names: BTreeSet<String> = house.packages.iter().map(|it| it.name.to_string()).collect();
    let known = |it: &cargo_metadata::Package| -> BTreeSet<String> {
        let own = it.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal && names.contains(&it.name));
        own.map(|it| it.name.clone()).collect()
    };
    // The tests know everything; they would only hide what the program looks like.
    house.packages.iter().filter(|it| it.name != "whichbox-tests").map(|it| (it.name.to_string(), known(it))).collect()
}

/// The folders of the pages, two deep, and which imports from which.
fn pages() -> Graph {
    let source = top().join("ui/src");
    let mut graph = Graph::new();
    let mut open = vec![source.clone()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let code = name.ends_with(".svelte")
                || (name.ends_with(".ts") && !name.ends_with(".test.ts") && !name.ends_with(".d.ts"));
            let room = room_of(path.strip_prefix(&source).unwrap());
            if !code {
                continue;
            }
            let known = graph.entry(room.clone()).or_default();
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                if let Some(other) = imported(line, path.strip_prefix(&source).unwrap())
                    && other != room
                {
                    known.insert(other);
                }
            }
        }
    }
    let rooms: BTreeSet<String> = graph.keys().cloned().collect();
    graph.values_mut().for_each(|it| it.retain(|name| rooms.contains(name)));
    graph
}

/// `lib/charts` of `lib/charts/Plot.svelte`, `state` of `state/app.svelte.ts`, `App` of a file at the top.
fn room_of(file: &Path) -> String {
    let parts: Vec<String> = file.iter().map(|it| it.to_string_lossy().into_owned()).collect();
    match parts.as_slice() {
        [first, second, _, ..] if first == "lib" => format!("{first}/{second}"),
        [first, _, ..] => first.clone(),
        _ => "App".to_owned(),
    }
}

/// The room that a line imports from.
fn imported(line: &str, file: &Path) -> Option<String> {
    let line = line.trim();
    let imports = line.starts_with("import ") || line.starts_with("} from ");
    let path = line.rsplit_once("from \"").map(|(_, it)| it).and_then(|it| it.split('"').next()).filter(|_| imports)?;
    let below = |prefix: &str, folder: &str| path.strip_prefix(prefix).map(|rest| PathBuf::from(folder).join(rest));
    let aliased =
        below("$lib/", "lib").or_else(|| below("$state/", "state")).or_else(|| below("$features/", "features"));
    let found = match aliased {
        Some(found) => found,
        None if path.starts_with('.') => {
            let mut found = file.parent()?.to_path_buf();
            for part in Path::new(path) {
                match part.to_str()? {
                    "." => {}
                    ".." => {
                        found.pop();
                    }
                    name => found.push(name),
                }
            }
            found
        }
        None => return None,
    };
    Some(room_of(&found))
}

/// How many steps each stands above what knows nobody. Rooms that know one another stand side by side.
fn levels(graph: &Graph) -> BTreeMap<String, usize> {
    let mut levels: BTreeMap<String, usize> = graph.keys().map(|it| (it.clone(), 0)).collect();
    for _ in 0..graph.len() {
        for (name, known) in graph {
            let mutual = |other: &&String| graph.get(*other).is_some_and(|it| it.contains(name));
            let above = known.iter().filter(|it| !mutual(it)).map(|it| levels[it] + 1).max().unwrap_or(0);
            levels.insert(name.clone(), above.min(graph.len()));
        }
    }
    levels
}

const WIDTH: usize = 150;
const HEIGHT: usize = 36;
const ACROSS: usize = 24;
const DOWN: usize = 60;

/// One graph as boxes in rows, those that know the most above; its width and height.
fn draw(out: &mut String, title: &str, graph: &Graph, left: usize) -> (usize, usize) {
    let levels = levels(graph);
    let highest = levels.values().copied().max().unwrap_or(0);
    let row = |level: usize| levels.iter().filter(move |(_, it)| **it == level).map(|(name, _)| name.clone());
    let widest = (0..=highest).map(|it| row(it).count()).max().unwrap_or(1);
    let whole = widest * (WIDTH + ACROSS) - ACROSS;
    let mut at: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for level in 0..=highest {
        let names: Vec<String> = row(level).collect();
        let taken = names.len() * (WIDTH + ACROSS) - ACROSS.min(names.len() * ACROSS);
        for (i, name) in names.into_iter().enumerate() {
            let x = left + (whole - taken.min(whole)) / 2 + i * (WIDTH + ACROSS);
            at.insert(name, (x, 50 + (highest - level) * (HEIGHT + DOWN)));
        }
    }
    writeln!(out, "  <text class=\"title\" x=\"{left}\" y=\"28\">{title}</text>").unwrap();
    for (name, known) in graph {
        for other in known {
            let ((x1, y1), (x2, y2)) = (at[name], at[other]);
            let (from, to) = ((x1 + WIDTH / 2, y1 + HEIGHT), (x2 + WIDTH / 2, y2));
            let bend = DOWN / 2;
            // Beside or above: around the side; below: straight down.
            let (from, to, low, high) = if y2 > y1 {
                (from, to, from.1 + bend, to.1 - bend)
            } else {
                let (from, to) = ((x1 + WIDTH / 2, y1 + HEIGHT), (x2 + WIDTH / 2, y2 + HEIGHT));
                (from, to, from.1 + bend, to.1 + bend)
            };
            writeln!(
                out,
                "  <path d=\"M{} {}C{} {} {} {} {} {}\"><title>{name} knows {other}</title></path>",
                from.0, from.1, from.0, low, to.0, high, to.0, to.1
            )
            .unwrap();
        }
    }
    for (name, (x, y)) in &at {
        writeln!(out, "  <rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"6\"/>").unwrap();
        writeln!(out, "  <text x=\"{}\" y=\"{}\">{name}</text>", x + WIDTH / 2, y + HEIGHT / 2 + 5).unwrap();
    }
    (whole, 50 + (highest + 1) * (HEIGHT + DOWN))
}

fn picture() -> String {
    let mut body = String::new();
    let margin = 24;
    let (first, high) = draw(&mut body, "Crates", &crates(), margin);
    let (second, higher) = draw(&mut body, "Pages (ui/src)", &pages(), margin + first + 3 * margin);
    let (width, height) = (first + second + 5 * margin, high.max(higher));
    let style = "rect{fill:#fff;stroke:#5b6472}path{fill:none;stroke:#5b6472;stroke-opacity:.55;marker-end:url(#tip)}\
                 #tip path{fill:#5b6472;stroke:none}text{font:14px sans-serif;fill:#1c2230;text-anchor:middle}\
                 .title{font-weight:600;text-anchor:start}\
                 @media(prefers-color-scheme:dark){rect{fill:#20252e;stroke:#9aa4b2}path{stroke:#9aa4b2}\
                 #tip path{fill:#9aa4b2}text{fill:#e8ecf2}}";
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"what\">\n  \
         <title id=\"what\">Which crate and which folder of the pages knows which other</title>\n  <style>{style}</style>\n  \
         <defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">\
         <path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n{body}</svg>\n"
    )
}

#[test]
fn generated_picture_of_the_architecture_is_that_of_the_code() {
    let made = picture();
    if std::env::var("WHICHBOX_GENERATE").is_ok_and(|it| it == "write") {
        std::fs::write(top().join(PICTURE), &made).unwrap();
    }
    let kept = std::fs::read_to_string(top().join(PICTURE)).unwrap_or_default();
    assert!(made == kept, "{PICTURE} is not what the code says: cargo xtask generate");
}

#[test]
fn imports_are_read_as_they_are_meant() {
    let file = Path::new("features/advice/Answer.svelte");
    assert_eq!(imported("import { x } from \"$lib/charts/axes\";", file).as_deref(), Some("lib/charts"));
    assert_eq!(imported("import type { x } from \"../../state/app.svelte\";", file).as_deref(), Some("state"));
    assert_eq!(imported("} from \"./Tier.svelte\";", file).as_deref(), Some("features"));
    assert_eq!(imported("import { tick } from \"svelte\";", file), None);
    assert_eq!(imported("const a = \"from \\\"$lib/x\\\"\";", file), None);
}
