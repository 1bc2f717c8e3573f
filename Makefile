# Every target that a person or CI needs. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help setup setup-build setup-package build bundles package try-package test sanitize-address sanitize-thread \
  check format schema media benchmarks fuzz clean

# debug builds in a minute or two; release takes about five and makes the binary four times as fast.
CONFIGURATION ?= debug
APT = $(if $(filter 0,$(shell id -u)),,sudo )apt-get
TOOLS = libxml2-dev libxml2-utils jing trang python3 python3-icu python3-jsonschema libarchive-tools unzip espeak-ng python3-pip chromium gettext omegat
PACKAGE_TOOLS = libxml2-dev dpkg-dev binutils python3 lintian debootstrap
PROGRAMS = pain fatigue
SWIFT = Package.swift Sources Tests Fuzzing/Package.swift Fuzzing/Sources
DOOR = all
FOR = 600

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup-build: ## Install what building needs (libxml2-dev), where it is missing
	@test -e /usr/include/libxml2/libxml/parser.h || { $(APT) update && $(APT) install -y --no-install-recommends libxml2-dev; }

setup: ## Install what the tests need as well: validators and archive tools
	@dpkg -s $(TOOLS) >/dev/null 2>&1 || { $(APT) update && $(APT) install -y --no-install-recommends $(TOOLS); }

build: setup-build ## Build icbt-build (CONFIGURATION=release for the fast one)
	swift build -c $(CONFIGURATION) --product icbt-build

bundles: build ## Build the bundles of the programs that come with the project, in build/
	@mkdir -p build
	@for program in $(PROGRAMS); do \
	  "$$(swift build -c $(CONFIGURATION) --show-bin-path)/icbt-build" build Programs/$$program -o build/ || exit 1; echo; \
	done

setup-package: ## Install what making and trying the package needs
	@dpkg -s $(PACKAGE_TOOLS) >/dev/null 2>&1 || { $(APT) update && $(APT) install -y --no-install-recommends $(PACKAGE_TOOLS); }

package: setup-package ## Make the Debian package, in build/ (MAINTAINER="Name <address>" to pass it on)
	Scripts/make-package

try-package: setup-package ## Install the package in an empty Debian and use it there (as root)
	Scripts/try-package

test: setup ## Run all tests
	swift build --build-tests
	swift test --skip-build --disable-xctest

# Leaks are not sought: Swift marks pointers within strings and enums, so that what is still in use looks lost.
# MemoryTests show instead that a thousand programs leave nothing in memory.
sanitize-address: setup ## Run all tests while looking for wrong use of memory
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-address --disable-xctest

sanitize-thread: setup ## Run all tests while looking for threads that get in each other's way
	swift test --sanitize=thread --scratch-path .build-thread --disable-xctest

fuzz: setup-build ## Look for files that break something, ten minutes a door (DOOR=markup, FOR=60 for a minute)
	Fuzzing/run $(DOOR) $(FOR)

check: ## Check the format and the house rules
	swift format lint --strict --recursive --configuration .swift-format $(SWIFT)
	Scripts/house-rules

format: ## Format all sources
	swift format --in-place --recursive --configuration .swift-format $(SWIFT)

schema: ## Make Schemas/icbt-program.rng from the .rnc
	trang Schemas/icbt-program.rnc Schemas/icbt-program.rng

media: ## Speak the audio of the programs anew from their transcripts (needs espeak-ng and ffmpeg)
	Programs/make-media

benchmarks: ## Measure beside other tools, and how proofs grow, on a quiet machine; the tables go into README.md
	Benchmarks/setup
	$(MAKE) build CONFIGURATION=release
	Benchmarks/compare --readme
	Benchmarks/scale --readme
	Benchmarks/reading --readme
	Benchmarks/translation --readme

clean: ## Remove everything that was built
	rm -rf .build .build-* build Benchmarks/.work Fuzzing/.build
