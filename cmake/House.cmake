# One place for compiler flags and for the way libraries and tests are declared.
add_library(relvar_house INTERFACE)
target_compile_options(relvar_house INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
target_compile_definitions(relvar_house INTERFACE
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RELVAR_VERSION="${PROJECT_VERSION}")
target_include_directories(relvar_house INTERFACE ${PROJECT_SOURCE_DIR})

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # Lets ccache hit on precompiled headers.
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
    add_link_options(-fuse-ld=lld)
endif()
if(RELVAR_SANITIZE)
    add_compile_options(-fsanitize=${RELVAR_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${RELVAR_SANITIZE})
    # For every test, also those that are scripts.
    set(RELVAR_SANITIZER_ENVIRONMENT
        "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp"
        "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
        # Qt itself is not built with the sanitizer: the watchdog of Qt Test would look like a race.
        "TSAN_OPTIONS=ignore_noninstrumented_modules=1")
endif()

get_target_property(relvar_moc Qt6::moc IMPORTED_LOCATION)
configure_file(${PROJECT_SOURCE_DIR}/cmake/moc.in ${PROJECT_BINARY_DIR}/moc @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# relvar_library(name LINK libs... [PCH headers...]): a static library of this folder. Its sources
# are added with target_sources() by the folder and its subfolders.
function(relvar_library name)
    cmake_parse_arguments(arg "" "" "LINK;PCH" ${ARGN})
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC relvar_house ${arg_LINK})
    target_compile_definitions(${name} PRIVATE QT_NO_CAST_FROM_ASCII)
    set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc)
    if(RELVAR_PCH AND arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# relvar_test_headers(layer LINK libs...): the precompiled headers of the tests of a layer. They know
# nothing of the one test they are used by, as Qt6::Test would have it, so the definitions are ours.
function(relvar_test_headers layer)
    cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
    set(name relvar_test_headers_${layer})
    add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/tests/support/headers.cpp)
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    target_include_directories(${name} SYSTEM PRIVATE
        $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(${name} PRIVATE QT_TESTLIB_LIB)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_precompile_headers(${name} PRIVATE <QtTest/QtTest> "${PROJECT_SOURCE_DIR}/model/edit.h")
endfunction()

# relvar_use_test_headers(name libs...): those of the layer that the libraries belong to.
function(relvar_use_test_headers name)
    if(NOT RELVAR_PCH)
        return()
    endif()
    set(layer model)
    if("${ARGN}" MATCHES "relvar_(views|dialogs|app)")
        set(layer views)
    elseif(ARGN)
        set(layer generators)
    endif()
    target_precompile_headers(${name} REUSE_FROM relvar_test_headers_${layer})
endfunction()

# relvar_test(name SOURCES files... LINK libs... [TIMEOUT seconds] [LABELS labels...]): one Qt Test
# program tst_<name>, run without a display.
function(relvar_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES tst_${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_executable(tst_${name} ${arg_SOURCES})
    target_link_libraries(tst_${name} PRIVATE relvar_test_support ${arg_LINK} Qt6::Test)
    set_target_properties(tst_${name} PROPERTIES AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc)
    relvar_use_test_headers(tst_${name} ${arg_LINK})
    add_test(NAME ${name} COMMAND tst_${name} -nocrashhandler)
    # The time limit is the one of the whole program, above; Qt's own is shorter for one function.
    set(environment "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false"
        "QTEST_FUNCTION_TIMEOUT=1800000")
    list(APPEND environment ${RELVAR_SANITIZER_ENVIRONMENT})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${environment}" LABELS "${arg_LABELS}")
endfunction()
