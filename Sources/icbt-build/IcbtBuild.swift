import ArgumentParser
import ProgramCompiler

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `icbt-build`: checks treatment programs and builds their bundles.
@main
struct IcbtBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "icbt-build",
    abstract: "Checks internet-delivered treatment programs and builds their bundles.",
    discussion: """
      Example: icbt-build check Programs/pain

      Exit codes: 0 nothing found at or above --fail-on; 1 findings; 2 wrong usage or a fault of the machine.
      """,
    version: CompilerVersion.current,
    subcommands: [
      New.self, Check.self, Build.self, Verify.self, Tailor.self, Proof.self, Readability.self,
      Translate.self,
      Explain.self,
      Fix.self, Schema.self, Dump.self,
    ])

  /// Runs the command and ends with the exit code of the contract: 2 for everything that is no finding.
  static func main() {
    // What they stand for is told as the error of a write, so that a command can clean up after itself.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    do {
      // On Linux the arguments come from /proc; without it a check would seem to have found nothing.
      guard !CommandLine.arguments.isEmpty else {
        throw EnvironmentFault(
          Wording(
            nl: "De computer geeft niet door wat er getypt is: `/proc` ontbreekt.",
            en: "The computer does not pass on what was typed: `/proc` is missing."))
      }
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let fault as EnvironmentFault {
      let console = Console(language: Console.languageOfArguments)
      console.complain(fault.message[console.language])
      exit(withError: ExitCodes.fault)
    } catch {
      let isHelp = exitCode(for: error) == .success
      Console.write(
        TerminalText.block(fullMessage(for: error)) + "\n", to: isHelp ? .standardOutput : .standardError)
      exit(withError: isHelp ? ExitCode.success : ExitCodes.fault)
    }
  }
}

/// The exit codes of the contract.
enum ExitCodes {
  /// Findings at or above the severity that fails.
  static let findings = ExitCode(1)
  /// Wrong usage, or a fault of the machine.
  static let fault = ExitCode(2)
}
