//! Time travel: running twice gives the same events, seeking to a step is running to it, and how often machines are kept
//! changes nothing.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use heapwise::memory::{Addr, SegmentKind};
use heapwise::record::{Progress, Recording};
use heapwise::session::{LoadOptions, Session};
use heapwise::vm::options::Options;
use heapwise::vm::{Limit, Log, Machine, Outcome};
use proptest::prelude::*;

/// Programs with calls, heap, output, faults and exceptions.
const PROGRAMS: &[&str] = &[
    "01-leak/main.c",
    "04-fragmentation/main.c",
    "06-growth/main.c",
    "08-neighbour/main.c",
    "10-constructors/main.cpp",
    "13-failure/main.cpp",
    "18-realloc/main.c",
];

fn load(name: &str) -> Session {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    let text = std::fs::read_to_string(&path).expect("the example is there");
    let mut session = Session::new();
    let loaded = session.load(&[(name.to_owned(), text)], &LoadOptions::default());
    assert!(loaded.ok, "{name}: {:?}", loaded.problems);
    session
}

fn machine(name: &str) -> Machine {
    let session = load(name);
    let program = session.recording().expect("it is loaded").head().program().clone();
    Machine::new(program, Options::default())
}

/// Everything that can be seen of a machine, in short.
fn print(machine: &Machine) -> String {
    let frames: Vec<_> = machine
        .frames()
        .iter()
        .map(|frame| (frame.body, frame.pc, frame.rbp, frame.rsp))
        .collect();
    let memory = machine.memory();
    let rsp = machine.frames().last().map_or(u64::MAX, |frame| frame.rsp);
    let mut hasher = DefaultHasher::new();
    for segment in memory.segments().iter().filter(|segment| segment.writable) {
        let start = match segment.kind {
            SegmentKind::Stack => segment.range.start.0.max(rsp.min(segment.range.end.0)),
            _ => segment.range.start.0,
        };
        let size = (segment.range.end.0 - start).min(1 << 20) as usize;
        let (mut bytes, mut undefined) = (vec![0; size], vec![0; size]);
        memory.read_bytes(Addr(start), &mut bytes);
        memory.read_undef(Addr(start), &mut undefined);
        (start, bytes, undefined).hash(&mut hasher);
    }
    format!(
        "{} {} {frames:?} {:?} {:?} {:?} {} {:x}",
        machine.step(),
        machine.ops(),
        machine.totals(),
        machine.stdout().to_text(),
        machine.stop(),
        machine.faults().len(),
        hasher.finish()
    )
}

fn run_to(machine: &mut Machine, step: u64) {
    let limit = Limit {
        step,
        fuel_ops: 10_000_000,
    };
    assert_ne!(machine.run(limit, &mut Log::default()), Outcome::OutOfFuel);
}

#[test]
fn running_twice_gives_the_same_events() {
    for name in PROGRAMS {
        let events = || {
            let mut log = Log {
                events: Some(Vec::new()),
                marks: Vec::new(),
            };
            machine(name).run(
                Limit {
                    step: u64::MAX,
                    fuel_ops: 10_000_000,
                },
                &mut log,
            );
            format!("{:?}", log.events)
        };
        assert_eq!(events(), events(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn seeking_to_a_step_is_running_to_it(
        which in 0..PROGRAMS.len(),
        spacing in 1_u64..400,
        places in prop::collection::vec(0.0_f64..1.0, 1..8),
        fuel in 20_u64..5_000,
    ) {
        let name = PROGRAMS[which];
        let mut recording = Recording::new(machine(name), spacing);
        while recording.seek(u64::MAX, fuel) == Progress::More {}
        let steps = recording.steps();
        for place in places {
            let step = (place * steps as f64) as u64;
            while recording.seek(step, fuel) == Progress::More {}
            let mut plain = machine(name);
            run_to(&mut plain, step);
            prop_assert_eq!(print(recording.current()), print(&plain), "{} at {}", name, step);
            prop_assert_eq!(print(&recording.machine_at(step)), print(&plain));
        }
    }

    #[test]
    fn stepping_back_undoes_stepping_forward(which in 0..PROGRAMS.len(), spacing in 1_u64..400, back in 1_u64..20) {
        let mut recording = Recording::new(machine(PROGRAMS[which]), spacing);
        let mut seen = Vec::new();
        for step in 0..60 {
            while recording.seek(step, 1_000) == Progress::More {}
            seen.push(print(recording.current()));
        }
        let last = recording.step();
        for step in (last.saturating_sub(back)..=last).rev() {
            while recording.seek(step, 1_000) == Progress::More {}
            prop_assert_eq!(&print(recording.current()), &seen[step as usize]);
        }
    }
}
