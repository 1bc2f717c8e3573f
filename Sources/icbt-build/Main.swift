import ArgumentParser
import ProgramCompiler

@main struct Main: ParsableCommand {}
