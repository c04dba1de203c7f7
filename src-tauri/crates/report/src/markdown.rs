//! The report as Markdown, for a pull request or a chat. The same blocks as the PDF; pictures become their tables and
//! their descriptions.

use crate::Input;
use crate::messages::Messages;
use crate::view::{self, Block, Cell, FindingBlock, Table};
use std::fmt::Write;

/// The whole report as CommonMark with tables as GitHub writes them.
#[must_use]
pub fn markdown(input: &Input<'_>) -> String {
    let document = view::document(input, &Messages::new(input.language));
    let mut out = String::new();
    let _ = writeln!(out, "# {}\n\n{}\n", escaped(&document.title), escaped(&document.subtitle));
    for block in &document.blocks {
        write_block(&mut out, block);
    }
    let _ = writeln!(out, "---\n{}", escaped(&document.foot));
    out
}

// Writing to a `String` cannot fail, so the results of `write!` are dropped here.
fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading { level, text } => {
            let _ = writeln!(out, "{} {}\n", "#".repeat(usize::from(*level) + 1), escaped(text));
        }
        Block::Text { lead, text, .. } => {
            if !lead.is_empty() {
                let _ = write!(out, "**{}** ", escaped(lead));
            }
            let _ = writeln!(out, "{}\n", escaped(text));
        }
        Block::Facts { items } => {
            for (label, value) in items {
                let _ = writeln!(out, "- {}: {}", escaped(label), escaped(value));
            }
            out.push('\n');
        }
        Block::Verdict { label, sentence, numbers, reasons, steps } => {
            let _ = writeln!(out, "## {}\n\n**{}**\n", escaped(label), escaped(sentence));
            for number in numbers {
                let detail = if number.detail.is_empty() { String::new() } else { format!(" ({})", number.detail) };
                let _ = writeln!(out, "- {}: {}{}", escaped(&number.label), escaped(&number.value), escaped(&detail));
            }
            if !numbers.is_empty() {
                out.push('\n');
            }
            for (i, step) in steps.iter().enumerate() {
                let _ = writeln!(out, "{}. {}", i + 1, escaped(step));
            }
            if !steps.is_empty() {
                out.push('\n');
            }
            if !reasons.is_empty() {
                list(out, reasons);
            }
        }
        Block::Findings { before, after, fix, source, items } => {
            for item in items {
                finding(out, item, [before, after, fix, source]);
            }
        }
        Block::List { items } => list(out, items),
        Block::Columns { lists } => {
            for part in lists {
                let _ = writeln!(out, "**{}**\n", escaped(&part.title));
                list(out, &part.items);
            }
        }
        Block::Table(table) => write_table(out, table),
        Block::Code { label, text } => {
            let _ = writeln!(out, "{}\n", escaped(label));
            code(out, text);
        }
        Block::Chart(chart) => {
            let _ = writeln!(out, "*{}*\n", escaped(&chart.alt));
        }
        Block::Stacks(stacks) => {
            let _ = writeln!(out, "**{}**\n", escaped(&stacks.title));
            let bars: Vec<String> =
                stacks.bars.iter().map(|b| format!("{} ({}): {}", b.name, b.detail, b.figures)).collect();
            list(out, &bars);
        }
        Block::Pair { left, right } => {
            write_block(out, left);
            write_block(out, right);
        }
        Block::Lines(lines) => {
            let _ = writeln!(out, "*{}*\n", escaped(&lines.alt));
        }
        Block::References { items } => {
            for (i, source) in items.iter().enumerate() {
                let title = Cell { text: source.title.clone(), sub: Vec::new(), url: source.url.clone() };
                let _ = writeln!(out, "{}. {}: {}", i + 1, cell(&title), escaped(&source.detail));
            }
            out.push('\n');
        }
        Block::PageBreak {} => {}
    }
}

fn finding(out: &mut String, item: &FindingBlock, labels: [&String; 4]) {
    let [before, after, fix, source] = labels;
    let _ = writeln!(
        out,
        "### {}\n\n{}\n\n{}: {} → {}: {}\n",
        escaped(&item.title),
        escaped(&item.text),
        escaped(before),
        escaped(&item.before),
        escaped(after),
        escaped(&item.after)
    );
    if !item.fix.is_empty() {
        let _ = writeln!(out, "{}:\n", escaped(fix));
        code(out, &item.fix);
    }
    if !item.source.is_empty() {
        let _ = writeln!(out, "{}: {}\n", escaped(source), escaped(&item.source));
    }
}

fn list(out: &mut String, items: &[String]) {
    for item in items {
        let _ = writeln!(out, "- {}", escaped(item));
    }
    out.push('\n');
}

/// A fence that is longer than any within.
fn code(out: &mut String, text: &str) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let _ = writeln!(out, "{fence}\n{}\n{fence}\n", text.trim_end());
}

fn write_table(out: &mut String, table: &Table) {
    let _ = writeln!(out, "*{}*\n", escaped(&table.caption));
    let heads: Vec<String> = table
        .columns
        .iter()
        .map(|c| if c.unit.is_empty() { escaped(&c.head) } else { escaped(&format!("{}, {}", c.head, c.unit)) })
        .collect();
    let _ = writeln!(out, "| {} |", heads.join(" | "));
    let rules: Vec<&str> = table.columns.iter().map(|c| if c.right { "--:" } else { "---" }).collect();
    let _ = writeln!(out, "|{}|", rules.join("|"));
    for row in &table.rows {
        let mut cells: Vec<String> = row.cells.iter().map(cell).collect();
        if let Some(first) = cells.first_mut() {
            for note in &row.notes {
                let _ = write!(first, "<br>{}", escaped(note));
            }
        }
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out.push('\n');
}

fn cell(cell: &Cell) -> String {
    let text = escaped(&cell.text);
    let text = match &cell.url {
        Some(url) => format!("[{text}](<{}>)", url.replace(['<', '>', '\n', '|'], "")),
        None => text,
    };
    std::iter::once(text).chain(cell.sub.iter().map(|s| escaped(s))).collect::<Vec<_>>().join("<br>")
}

/// Text that stays text: what Markdown or HTML would read as markup is escaped, and lines are joined.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.chars().enumerate() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '$' | '&' | '@' | '!' => {
                // A backslash makes any ASCII sign plain; a dollar before a figure is no formula anywhere and stays.
                if c != '$' && c != '!' || text.chars().nth(i + 1).is_some_and(|n| n == '[' || n == '$') {
                    out.push('\\');
                }
                out.push(c);
            }
            '\n' | '\r' => out.push(' '),
            '+' | '-' if i == 0 => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_markup_stay_names() {
        assert_eq!(escaped("a|b*c_<d>"), "a\\|b\\*c\\_\\<d\\>");
        assert_eq!(escaped("- x\ny"), "\\- x y");
        assert_eq!(escaped("$4,000"), "$4,000");
    }

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        let mut out = String::new();
        code(&mut out, "a\n````\nb");
        assert!(out.starts_with("`````\n"));
    }
}
