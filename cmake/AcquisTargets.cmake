# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a static library; what it may use is what its ROOMS and QT lines name, and nothing else.

# acquis_add_room(<name> SOURCES ... [ROOMS ...] [QT ...])
# The target is acquis_<name>; rooms of ui are named ui_<room>.
function(acquis_add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;ROOMS;QT")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "acquis_add_room(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    add_library(acquis_${name} STATIC ${arg_SOURCES})
    set_target_properties(acquis_${name} PROPERTIES AUTOMOC ON)
    list(TRANSFORM arg_ROOMS PREPEND acquis_ OUTPUT_VARIABLE rooms)
    list(TRANSFORM arg_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(acquis_${name} PUBLIC acquis_options ${rooms} ${qt})
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/core/")
        target_compile_options(acquis_${name} PRIVATE ${ACQUIS_SANITIZER_OPTIONS})
    endif()
endfunction()

# acquis_add_test(<path under tests/ without tst_ and .cpp, e.g. core/base/money> ROOMS ... [QT ...] [SOURCES ...])
# The file is tests/<folder>/tst_<name>.cpp; the test is called as its path.
function(acquis_add_test path)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;ROOMS;QT")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "acquis_add_test(${path}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    get_filename_component(folder "${path}" DIRECTORY)
    get_filename_component(name "${path}" NAME)
    string(REPLACE "/" "_" target "tst_${path}")
    add_executable(${target} "${PROJECT_SOURCE_DIR}/tests/${folder}/tst_${name}.cpp" ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    list(TRANSFORM arg_ROOMS PREPEND acquis_ OUTPUT_VARIABLE rooms)
    list(TRANSFORM arg_QT PREPEND Qt6:: OUTPUT_VARIABLE qt)
    target_link_libraries(${target} PRIVATE acquis_options acquis_test_support ${rooms} ${qt} Qt6::Test)
    add_test(NAME ${path} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${path} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
