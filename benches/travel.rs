//! What moving in time costs natively: recording 1,000,000 steps, then seeking to places that jump about, and the picture
//! drawn at each. Chromium's figures come from `cargo xtask bench`.

use std::fs;
use std::path::Path;
use std::time::Instant;

use heapwise::session::{LoadOptions, Session};
use heapwise::view::{ProgressView, Viewport};

const STEPS: u64 = 1_000_000;
const SEEKS: u64 = 200;
const SLICE: u64 = 4_000_000;

fn main() {
    for name in ["sieve", "list", "churn"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("benches/programs/{name}.c"));
        let text = fs::read_to_string(file).expect("the program exists");
        let mut options = LoadOptions::default();
        options.machine.max_steps = STEPS;
        let mut session = Session::new();
        let start = Instant::now();
        assert!(
            session.load(&[(format!("{name}.c"), text)], &options).ok,
            "{name} compiles"
        );
        let first = session.run(SLICE);
        let steps = finish(&mut session, first);
        let recorded = start.elapsed();
        let (mut seeks, mut pictures) = (Vec::new(), Vec::new());
        for index in 0..SEEKS {
            let step = index * 618_034 % steps.max(1);
            let start = Instant::now();
            let first = session.seek(step, SLICE);
            finish(&mut session, first);
            seeks.push(start.elapsed());
            let start = Instant::now();
            session.snapshot(&Viewport::default());
            pictures.push(start.elapsed());
        }
        seeks.sort();
        pictures.sort();
        let middle = SEEKS as usize / 2;
        eprintln!(
            "{name:<8} {steps} steps in {recorded:?}; seek median {:?} worst {:?}; picture median {:?} worst {:?}",
            seeks[middle],
            seeks[seeks.len() - 1],
            pictures[middle],
            pictures[pictures.len() - 1],
        );
    }
}

fn finish(session: &mut Session, mut view: ProgressView) -> u64 {
    while !view.done {
        view = session.go_on(SLICE);
    }
    view.steps
}
