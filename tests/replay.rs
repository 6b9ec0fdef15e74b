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
                requests: None,
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

/// One statement of a random program. Slots are numbers of a table of eight blocks.
#[derive(Clone, Debug)]
enum Act {
    Allocate(usize, u32),
    Free(usize),
    Grow(usize, u32),
    Fill(usize, u32),
    Call(u32),
    Print,
    Loop(u32, Vec<Act>),
}

fn act() -> impl Strategy<Value = Act> {
    let leaf = prop_oneof![
        (0..8_usize, 0..3_000_u32).prop_map(|(slot, size)| Act::Allocate(slot, size)),
        (0..8_usize).prop_map(Act::Free),
        (0..8_usize, 1..5_000_u32).prop_map(|(slot, size)| Act::Grow(slot, size)),
        (0..8_usize, 0..200_u32).prop_map(|(slot, value)| Act::Fill(slot, value)),
        (0..12_u32).prop_map(Act::Call),
        Just(Act::Print),
    ];
    leaf.prop_recursive(2, 16, 4, |inner| {
        (1..6_u32, prop::collection::vec(inner, 1..4)).prop_map(|(times, body)| Act::Loop(times, body))
    })
}

/// The program's text: every access is right, but blocks may be leaked.
fn text(acts: &[Act], depth: usize) -> String {
    let statement = |act: &Act| match act {
        Act::Allocate(slot, size) => {
            format!(
                "free(b[{slot}]); b[{slot}] = malloc({size}); n[{slot}] = {size}; if (b[{slot}]) memset(b[{slot}], {slot}, {size});\n"
            )
        }
        Act::Free(slot) => format!("free(b[{slot}]); b[{slot}] = NULL; n[{slot}] = 0;\n"),
        Act::Grow(slot, size) => {
            format!("b[{slot}] = realloc(b[{slot}], {size}); memset(b[{slot}], 1, {size}); n[{slot}] = {size};\n")
        }
        Act::Fill(slot, value) => {
            format!("for (int i = 0; i < n[{slot}] && i < 20; i++) b[{slot}][i] = (char)(i + {value});\n")
        }
        Act::Call(count) => format!("total += sum({count});\n"),
        Act::Print => "printf(\"%d\\n\", total);\n".to_owned(),
        Act::Loop(times, body) => {
            format!(
                "for (int k{depth} = 0; k{depth} < {times}; k{depth}++) {{\n{}}}\n",
                text(body, depth + 1)
            )
        }
    };
    acts.iter().map(statement).collect()
}

fn random_program(acts: &[Act]) -> Machine {
    let text = format!(
        "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\
         char *b[8]; int n[8]; int total;\n\
         int sum(int count) {{ if (count == 0) return 0; int rest = sum(count - 1); return rest + count; }}\n\
         int main(void) {{\n{}return 0;\n}}\n",
        text(acts, 0)
    );
    let mut session = Session::new();
    let loaded = session.load(&[("main.c".to_owned(), text.clone())], &LoadOptions::default());
    assert!(loaded.ok, "{text}\n{:?}", loaded.problems);
    let program = session.recording().expect("it is loaded").head().program().clone();
    Machine::new(program, Options::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn random_programs_are_replayed_exactly(
        acts in prop::collection::vec(act(), 1..12),
        spacing in 1_u64..3_000,
        places in prop::collection::vec(0.0_f64..1.0, 1..6),
        fuel in 50_u64..5_000,
    ) {
        let start = random_program(&acts);
        let mut recording = Recording::new(start.clone(), spacing);
        while recording.seek(u64::MAX, fuel) == Progress::More {}
        let steps = recording.steps();
        prop_assert!(recording.current().faults().is_empty(), "{:?}", recording.current().faults());
        for place in places {
            let step = (place * steps as f64) as u64;
            while recording.seek(step, fuel) == Progress::More {}
            let mut plain = start.clone();
            run_to(&mut plain, step);
            prop_assert_eq!(print(recording.current()), print(&plain), "at {}", step);
        }
    }

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
