//! Page 2: speed against context, for the machine there is and the picks.

use super::evidence::{Axis, Tick};
use super::{Cell, Maker, Row, Table, column, figures};
use serde::Serialize;
use whichbox_core::curve::{CurvePoint, SpeedCurve};

/// Curves that are drawn: more cannot be told apart on paper without colour.
const MOST_DRAWN: usize = 5;

/// Speeds against context, both on logarithmic axes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Lines {
    pub title: String,
    pub alt: String,
    pub x_title: String,
    pub y_title: String,
    pub x_ticks: Vec<Tick>,
    pub y_ticks: Vec<Tick>,
    pub curves: Vec<Line>,
}

/// One curve. The template gives each place in the list its own dashes and marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Line {
    pub name: String,
    /// Expected values from short to long contexts.
    pub points: Vec<(f64, f64)>,
    /// The range: its high ends forth, its low ends back.
    pub band: Vec<(f64, f64)>,
}

impl Maker<'_> {
    pub(super) fn drawn_curves(&self) -> Vec<&SpeedCurve> {
        self.input.recommendation.curves.iter().take(MOST_DRAWN).collect()
    }

    pub(super) fn speed_lines(&self) -> Option<Lines> {
        self.lines(&self.drawn_curves())
    }

    fn curve_name(&self, curve: &SpeedCurve) -> String {
        self.curve_of(&self.say.units(&curve.machine_name, curve.units), curve)
    }

    /// What a curve is of, on one machine or on several that are as fast.
    fn curve_of(&self, machines: &str, curve: &SpeedCurve) -> String {
        self.m().get(
            "report-curve-name",
            &[("machine", machines.into()), ("model", (&curve.model_name).into()), ("quant", (&curve.quant).into())],
        )
    }

    fn lines(&self, curves: &[&SpeedCurve]) -> Option<Lines> {
        let f = self.m().formats();
        let known = |curve: &SpeedCurve| -> Vec<_> {
            curve.points.iter().filter_map(|p| Some((f64::from(p.context), p.decode?))).collect()
        };
        // Curves that lie on each other are one: drawn twice, one would hide the other.
        let mut same: Vec<(&SpeedCurve, Vec<String>, Vec<_>)> = Vec::new();
        for curve in curves {
            let (name, points) = (self.say.units(&curve.machine_name, curve.units), known(curve));
            if points.len() < 2 {
                continue;
            }
            let alike = |it: &&mut (&SpeedCurve, Vec<String>, Vec<_>)| {
                it.2 == points && it.0.model_name == curve.model_name && it.0.quant == curve.quant
            };
            match same.iter_mut().find(alike) {
                Some((_, names, _)) => names.push(name),
                None => same.push((curve, vec![name], points)),
            }
        }
        let drawn: Vec<_> =
            same.into_iter().map(|(curve, names, points)| (self.curve_of(&names.join(", "), curve), points)).collect();
        let all = || drawn.iter().flat_map(|(_, points)| points);
        let x = Axis::over(all().map(|(context, _)| *context))?;
        let y = Axis::over(all().flat_map(|(_, speed)| [speed.low, speed.high]))?;
        let lines = drawn
            .iter()
            .map(|(name, points)| Line {
                name: name.clone(),
                points: points.iter().map(|(c, s)| (x.place(*c), y.place(s.expected))).collect(),
                band: points
                    .iter()
                    .map(|(c, s)| (x.place(*c), y.place(s.high)))
                    .chain(points.iter().rev().map(|(c, s)| (x.place(*c), y.place(s.low))))
                    .collect(),
            })
            .collect();
        // The contexts themselves are the marks: 8,192 says more to these readers than 10,000.
        let mut contexts: Vec<u32> = curves.iter().flat_map(|c| c.points.iter().map(|p| p.context)).collect();
        contexts.sort_unstable();
        contexts.dedup();
        contexts.retain(|c| f64::from(*c).ln() <= x.to);
        let last = contexts.len();
        // Every second one is labelled: there is no room for all of them side by side.
        let x_ticks = contexts
            .into_iter()
            .enumerate()
            .map(|(i, c)| Tick {
                at: x.place(f64::from(c)),
                label: if (last - i) % 2 == 1 { f.tokens(c) } else { String::new() },
            })
            .collect();
        Some(Lines {
            title: self.t("report-curves"),
            alt: self.m().get("report-curves-alt", &[("curves", drawn.len().into())]),
            x_title: self.t("report-curves-x"),
            y_title: self.t("report-curves-y"),
            x_ticks,
            y_ticks: y.ticks(|v| f.short(v)),
            curves: lines,
        })
    }

    pub(super) fn curve_table(&self, curves: &[&SpeedCurve]) -> Table {
        let f = self.m().formats();
        let mut columns = vec![figures(self.t("report-col-context"), self.t("report-tokens"), 0.7)];
        columns.extend(curves.iter().map(|c| column(self.curve_name(c), true, 1.0)));
        let mut contexts: Vec<u32> = curves.iter().flat_map(|c| c.points.iter().map(|p| p.context)).collect();
        contexts.sort_unstable();
        contexts.dedup();
        let cell = |point: Option<&CurvePoint>| match point {
            None => Cell::from(self.none()),
            Some(p) => match p.decode {
                None => Cell::from(self.t("report-curve-too-long")),
                Some(s) => Cell::from(self.m().get(
                    "report-curve-speed",
                    &[("expected", f.short(s.expected).into()), ("ends", f.ends(s.low, s.high).into())],
                )),
            },
        };
        let rows = contexts
            .into_iter()
            .map(|context| {
                let mut cells = vec![Cell::from(f.tokens(context))];
                cells.extend(curves.iter().map(|c| cell(c.points.iter().find(|p| p.context == context))));
                Row { cells, ..Row::default() }
            })
            .collect();
        Table { caption: self.t("report-curves-table"), columns, rows, small: true, tall: false }
    }
}
