# make demo      renders every comparison under reports/ and prints the ranking
# make test      passes all tests
# make install   installs the program with the Swift runtime inside (PREFIX=/usr/local)
# make check     verifies that every committed report is current
# make lint      holds the sources to the house format
PREFIX ?= /usr/local
STEELYARD = .build/release/steelyard
# Every folder below reports/ with a comparison in it.
COMPARISONS = $(sort $(dir $(wildcard reports/*/steelyard.yaml reports/*/*/steelyard.yaml)))

.PHONY: demo test install check lint needs build

demo: build
	@for comparison in $(COMPARISONS); do \
	  echo "==> rendering $$comparison"; \
	  $(STEELYARD) report "$$comparison" || exit $$?; \
	  $(STEELYARD) rank "$$comparison" || exit $$?; \
	  echo "The page: $${comparison}comparison.html"; \
	done

test: needs
	@echo "==> building; a target imports only what the manifest lets it"
	swift build --build-tests --explicit-target-dependency-import-check error
	@echo "==> swift test"
	swift test
	@echo "==> produced files against their schemas"
	sh Tests/Conformance/schemas.sh

check: build
	@for comparison in $(COMPARISONS); do \
	  echo "==> verifying $$comparison"; \
	  $(STEELYARD) report "$$comparison" --check || exit $$?; \
	done

install: needs
	@echo "==> building with the Swift runtime inside"
	swift build -c release --static-swift-stdlib --scratch-path .build-static --product steelyard
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build-static/release/steelyard "$(DESTDIR)$(PREFIX)/bin/steelyard"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/steelyard"

lint:
	swift format lint --strict -r Sources Tests Package.swift

build: needs
	@echo "==> building in release mode"
	swift build -c release --product steelyard

needs:
	@sh scripts/need.sh libxml2-dev libmd-dev pkg-config
