//! Reads the shell's configuration and the built pages that the binary carries.

fn main() {
    println!("cargo:rerun-if-changed=../ui/dist");
    if !std::path::Path::new("../ui/dist/index.html").is_file() {
        println!(
            "cargo:warning=ui/dist holds no pages yet: build them with `cargo xtask run` or `npm run build` in ui/"
        );
    }
    tauri_build::build();
}
