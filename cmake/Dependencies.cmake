# Everything here comes from Debian 12 packages; ./run and ./test install them.
find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets DBus Sql Concurrent PrintSupport Svg Test LinguistTools)
qt_standard_project_setup()

find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph)
# Without it, passwords of servers cannot be kept in the keychain of the desktop.
pkg_check_modules(LIBSECRET IMPORTED_TARGET libsecret-1)

# libpg_query ships neither a .pc file nor a CMake configuration. It exports the protobuf-c
# functions itself; libprotobuf-c is only needed for its header.
find_path(PGQUERY_INCLUDE_DIR pg_query.h REQUIRED)
find_library(PGQUERY_LIBRARY pg_query REQUIRED)
find_path(PROTOBUFC_INCLUDE_DIR protobuf-c/protobuf-c.h REQUIRED)
add_library(PgQuery::PgQuery UNKNOWN IMPORTED)
set_target_properties(PgQuery::PgQuery PROPERTIES
    IMPORTED_LOCATION "${PGQUERY_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${PGQUERY_INCLUDE_DIR};${PROTOBUFC_INCLUDE_DIR}")
