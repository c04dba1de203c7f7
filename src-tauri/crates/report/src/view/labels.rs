//! Where the numbers of a picture's points stand, so that none lies on another.

use super::evidence::Point;

/// What the template draws the picture into, in millimetres: the width of the page between its axes, and the height.
const PICTURE: (f64, f64) = (159.0, 45.0);
/// The height of a number and the width of a digit, in millimetres.
const HEIGHT: f64 = 2.3;
const DIGIT: f64 = 1.5;
/// Air around a number and around a point.
const AIR: f64 = 0.3;
/// Half the width of a numbered point with its ring.
const POINT: f64 = 1.5;
/// How far from its point a number may stand.
const STEPS: [f64; 6] = [2.2, 3.2, 4.6, 6.2, 8.0, 10.5];
/// Directions, the best first: up and to the right reads as belonging to the point.
const AROUND: [(f64, f64); 12] = [
    (0.8, -0.7),
    (-0.8, -0.7),
    (0.8, 0.7),
    (-0.8, 0.7),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.45, -0.9),
    (-0.45, -0.9),
    (0.45, 0.9),
    (-0.45, 0.9),
];

/// A box: its middle and half its width and height.
#[derive(Clone, Copy)]
struct Area {
    x: f64,
    y: f64,
    w: f64,
    h: f64,
}

impl Area {
    fn covers(&self, other: &Self) -> f64 {
        let x = (self.w + other.w - (self.x - other.x).abs()).max(0.0);
        let y = (self.h + other.h - (self.y - other.y).abs()).max(0.0);
        x * y
    }

    fn inside(&self) -> bool {
        self.x - self.w >= 0.0 && self.x + self.w <= PICTURE.0 && self.y - self.h >= 0.0 && self.y + self.h <= PICTURE.1
    }
}

/// Gives each numbered point the nearest place for its number that nothing else has; where there is none, the one where it
/// covers least.
pub(super) fn place(points: &mut [Point]) {
    let at = |p: &Point| (p.x * PICTURE.0, (1.0 - p.y) * PICTURE.1);
    let mut taken: Vec<Area> = points
        .iter()
        .filter(|p| !p.key.is_empty())
        .map(|p| {
            let (x, y) = at(p);
            Area { x, y, w: POINT, h: POINT }
        })
        .collect();
    for point in points.iter_mut().filter(|p| !p.key.is_empty()) {
        let (x, y) = at(point);
        let w = DIGIT * point.key.chars().count() as f64 / 2.0 + AIR;
        let spots = STEPS.iter().flat_map(|step| AROUND.iter().map(move |(dx, dy)| (dx * step, dy * step)));
        let mut best: Option<(f64, Area)> = None;
        for (dx, dy) in spots {
            let spot = Area {
                x: x + dx + dx.signum() * (w - DIGIT / 2.0) * dx.abs().min(1.0),
                y: y + dy,
                w,
                h: HEIGHT / 2.0 + AIR,
            };
            if !spot.inside() {
                continue;
            }
            let covered: f64 = taken.iter().map(|it| it.covers(&spot)).sum();
            if best.is_none_or(|(least, _)| covered < least - 1e-9) {
                best = Some((covered, spot));
            }
            if covered == 0.0 {
                break;
            }
        }
        if let Some((_, spot)) = best {
            point.label = Some((spot.x - x, spot.y - y));
            taken.push(spot);
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    fn point(key: &str, x: f64, y: f64) -> Point {
        Point { x, y, low: y, high: y, state: "frontier", key: key.to_owned(), label: None, picked: false }
    }

    #[test]
    fn numbers_of_points_close_together_do_not_touch() {
        // A cluster as dense as the densest of the acceptance scenarios, one at the edge and one alone.
        let mut points: Vec<Point> = (0..8)
            .map(|i| point(&format!("{}", i + 5), 0.1 + 0.012 * f64::from(i), 0.6 - 0.03 * f64::from(i)))
            .collect();
        points.push(point("13", 0.995, 0.01));
        points.push(point("14", 0.5, 0.99));
        points.push(point("", 0.1, 0.6));
        place(&mut points);
        let spots: Vec<Area> = points
            .iter()
            .filter(|p| !p.key.is_empty())
            .map(|p| {
                let (dx, dy) = p.label.unwrap();
                let w = DIGIT * p.key.len() as f64 / 2.0;
                Area { x: p.x * PICTURE.0 + dx, y: (1.0 - p.y) * PICTURE.1 + dy, w, h: HEIGHT / 2.0 }
            })
            .collect();
        for (i, a) in spots.iter().enumerate() {
            assert!(a.inside(), "{} is outside", points[i].key);
            for b in spots.iter().skip(i + 1) {
                assert!(a.covers(b) == 0.0, "two numbers touch");
            }
        }
        assert_eq!(points.last().unwrap().label, None);
    }

    #[test]
    fn a_number_alone_stands_up_and_right_of_its_point() {
        let mut points = vec![point("1", 0.5, 0.5)];
        place(&mut points);
        let (dx, dy) = points[0].label.unwrap();
        assert!(dx > 0.0 && dx < 3.0 && dy < 0.0, "{dx} {dy}");
    }
}
